/** Light or dark by the reader's own choice, kept in this browser only. Without a choice the system decides. */
const key = 'theme';

/** Shows the switch and lets it change the theme; the choice made is the opposite of what is seen. */
export function enableThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  button.hidden = false;
  // A page that comes back from the browser's memory may have been left before the choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) showChosen();
  });
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that keeps nothing still switches, for this page.
    }
  });
}

function showChosen(): void {
  try {
    const chosen = localStorage.getItem(key);
    if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
  } catch {
    // Nothing is kept, so nothing was chosen.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}
