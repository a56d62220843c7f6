/** What MinHash and SimHash compare: runs of words of the whole file, as every introduction to them does. */

/** Words to a run. */
const LENGTH = 3;

/** FNV-1a with a last stir, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The different runs of three words, as numbers. */
export function shinglesOf(text: string): readonly number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const runs = new Set<number>();
  for (let i = 0; i + LENGTH <= Math.max(words.length, LENGTH); i++)
    runs.add(hash(words.slice(i, i + LENGTH).join(' ')));
  return [...runs];
}
