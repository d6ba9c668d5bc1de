/**
 * Runs before the first paint: the only script inside the page. Written as text since its hash stands in the content security policy.
 *
 * A chosen theme never flashes. And where the fonts cannot come within the tenth of a second for which `font-display: optional` holds text back, on a slow
 * connection that has never loaded them or to a reader who saves data, the page stands in its fallback faces at once; `client/next-page.ts` then fetches
 * the fonts for the next page.
 */
export const firstScript =
  `try{const{theme:t,fonts:f}=localStorage,d=document.documentElement.dataset,c=navigator.connection;` +
  `if(t)d.theme=t;if(!f&&c&&(c.saveData||c.rtt>125))d.plain=''}catch{}`;
