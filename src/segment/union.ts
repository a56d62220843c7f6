/** Many patterns as few: a line that bears none of them, as most do, is then looked at once or twice and not fifty times. */

/** Says of a text whether one of some patterns is in it. */
export function unionOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const groups = new Map<string, { readonly begin: string; readonly flags: string; readonly ends: string[] }>();
  for (const { source, flags } of patterns) {
    const begin = beginOf(source);
    const id = `${begin}/${flags}`;
    const group = groups.get(id) ?? { begin, flags, ends: [] };
    group.ends.push(`(?:${source.slice(begin.length)})`);
    groups.set(id, group);
  }
  const united = [...groups.values()].map(
    ({ begin, flags, ends }) => new RegExp(`${begin}(?:${ends.join('|')})`, flags),
  );
  return (text) => {
    for (const pattern of united) if (pattern.test(text)) return true;
    return false;
  };
}

/** `^`, and the marks that may stand before the first word: what patterns begin with that are looked for at the beginning of a line only. */
const BEGIN = /^\^(?:(?:\[[^\\\]]*(?:\\W[^\\\]]*)?\]|\\W)\{\d+,\d+\})?/;

/** What a pattern begins with that others begin with too; nothing where alternatives of it begin otherwise. */
function beginOf(source: string): string {
  // Without classes and escapes, then without groups from the inside out, only top-level alternatives are left.
  let bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '.');
  for (let inner = ''; inner !== bare; ) {
    inner = bare;
    bare = inner.replace(/\([^()]*\)/g, '.');
  }
  return bare.includes('|') ? '' : (BEGIN.exec(source)?.[0] ?? '');
}
