/**
 * Runs before the first paint, so that a chosen theme never flashes: the only script inside the page. Written as text since its
 * hash stands in the content security policy.
 */
export const themeScript = `try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}`;
