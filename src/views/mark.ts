/** The mark as path data in a box of 32 by 32. `public/favicon.svg` repeats it, since a file there can import nothing. */
export const markSize = 32;

export const markPaths = {
  /** Two courses of brick. */
  brick: 'M2 2h19v6.5H2zM23 2h7v6.5h-7zM2 10.5h9V17H2zM13 10.5h17V17H13z',
  /** The river in the place of the third. */
  river: 'M2 21.5c4.7-4.7 9.3-4.7 14 0s9.3 4.7 14 0V28c-4.7 4.7-9.3 4.7-14 0s-9.3-4.7-14 0z',
} as const;
