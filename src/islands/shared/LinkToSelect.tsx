/** A link for the reader to copy by hand, where the browser does not let the page do it. */
export function LinkToSelect({ label, link }: { readonly label: string; readonly link: string }) {
  return (
    <label class="tool-link">
      {label}
      <input type="text" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}
