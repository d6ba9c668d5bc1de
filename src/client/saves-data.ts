/** Whether the reader has asked for less data to be used. Browsers that do not tell are taken to mind nothing. */
export function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
