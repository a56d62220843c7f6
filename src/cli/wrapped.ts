/** Text in two columns. */

/** The second column, broken between words so that no line is longer than `width`, and indented under its beginning. */
export function twoColumns(left: string, right: string, indent: number, width: number): string {
  const lines: string[] = [''];
  for (const word of right.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const margin = ' '.repeat(indent);
  const gap = left.length + 2 <= indent ? left.padEnd(indent) : `${left}\n${margin}`;
  return `${gap}${lines.join(`\n${margin}`)}\n`;
}
