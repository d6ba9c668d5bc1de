/** Drawing commands in tenths of a unit, absolute: rounding once here keeps long relative paths from drifting. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['A', radius: number, large: 0 | 1, sweep: 0 | 1, x: number, y: number]
  | readonly ['Z'];

export const tenths = (value: number): number => Math.round(value * 10);

/** Shortest text of a number of tenths: `-.5`, `12`, `3.4`. */
function decimal(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** Joins numbers with no more separators than a parser of paths needs. */
function numbers(values: readonly number[]): string {
  let text = '';
  for (const [index, value] of values.entries()) {
    const next = decimal(value);
    const separated = index === 0 || next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(text));
    text += separated ? next : ` ${next}`;
  }
  return text;
}

/** Path data with relative commands. `closed` keeps the closing commands, which only strokes need: fills close by themselves. */
export function pathData(commands: readonly PathCommand[], closed: boolean): string {
  let text = '';
  let last = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const write = (name: string, values: readonly number[]): void => {
    const digits = numbers(values);
    text += name === last ? (digits.startsWith('-') ? digits : ` ${digits}`) : name + digits;
    // Numbers after `m` are read as `l`; after `M` they would be absolute.
    last = name === 'm' ? 'l' : name === 'M' ? '' : name;
  };
  for (const command of commands) {
    if (command[0] === 'Z') {
      if (!closed) continue;
      text += 'z';
      last = '';
      [x, y] = [startX, startY];
      continue;
    }
    const [toX, toY] = command.slice(-2) as [number, number];
    if (command[0] === 'M') {
      last = '';
      if (text === '') write('M', [toX, toY]);
      else write('m', [toX - x, toY - y]);
      [startX, startY] = [toX, toY];
    } else if (command[0] === 'A') {
      const flags = `${decimal(command[1])} ${decimal(command[1])} 0 ${command[2]} ${command[3]}`;
      const end = numbers([toX - x, toY - y]);
      text += `a${flags}${end.startsWith('-') ? '' : ' '}${end}`;
      last = '';
    } else if (toX === x && toY === y) {
      continue;
    } else if (toY === y) {
      write('h', [toX - x]);
    } else if (toX === x) {
      write('v', [toY - y]);
    } else {
      write('l', [toX - x, toY - y]);
    }
    [x, y] = [toX, toY];
  }
  return text;
}
