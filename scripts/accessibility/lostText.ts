/**
 * Runs in the page, while text is twice its usual size, and names what is cut off. What scrolls by itself, what is
 * hidden from sight on purpose and what has no text is not lost.
 */
export function lostText(): readonly string[] {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const slack = 2;
  const lost = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.clientWidth <= slack || element.clientHeight <= slack) return false;
    const wide = element.scrollWidth > element.clientWidth + slack;
    const high = element.scrollHeight > element.clientHeight + slack;
    if ((!wide && !high) || !element.textContent.trim()) return false;
    const { overflowX, overflowY, visibility, clipPath } = getComputedStyle(element);
    if (visibility === 'hidden' || clipPath !== 'none') return false;
    return (wide && hides(overflowX)) || (high && hides(overflowY));
  });
  const findings = lost.map(
    ({ tagName, className, textContent }) =>
      `cut off at twice the text: ${tagName.toLowerCase()}.${className} ${textContent.trim().slice(0, 60)}`,
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1 ? [...findings, 'scrolls sideways at twice the text'] : findings;
}
