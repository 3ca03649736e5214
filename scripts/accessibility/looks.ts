/** Every way in which a page is judged, with motion reduced: both themes, a wide window and the narrowest. */
export const looks = (['light', 'dark'] as const).flatMap((theme) =>
  [1350, 320].map((width) => ({ theme, width })),
);
