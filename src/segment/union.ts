/** Many patterns united into few: most lines match none of them, and are then tested once or twice in place of fifty times. */

/** Patterns that are looked for at once. */
export interface Union {
  readonly patterns: readonly RegExp[];
  /** Says of a text whether one of them is in it. */
  readonly isIn: (text: string) => boolean;
}

/** Unites the patterns that begin alike. */
export function unionsOf(patterns: readonly RegExp[]): readonly Union[] {
  const groups = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const id = `${beginOf(pattern.source)}/${pattern.flags}`;
    groups.set(id, [...(groups.get(id) ?? []), pattern]);
  }
  return [...groups.values()].map((own) => ({ patterns: own, isIn: united(own) }));
}

/** Says of a text whether one of some patterns is in it. */
export function unionOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const unions = unionsOf(patterns);
  return (text) => {
    for (const { isIn } of unions) if (isIn(text)) return true;
    return false;
  };
}

/** One expression for those that begin alike, made when it is first asked for. */
function united(patterns: readonly RegExp[]): (text: string) => boolean {
  let made = patterns.length === 1 ? patterns[0] : undefined;
  return (text) => {
    made ??= unitedExpression(patterns);
    return made.test(text);
  };
}

function unitedExpression(patterns: readonly RegExp[]): RegExp {
  const begin = beginOf(patterns[0]?.source ?? '');
  const ends = patterns.map(({ source }) => `(?:${source.slice(begin.length)})`);
  return new RegExp(`${begin}(?:${ends.join('|')})`, patterns[0]?.flags);
}

/** `^`, and the marks that may stand before the first word: what patterns begin with that are looked for at the beginning of a line only. */
const BEGIN = /^\^(?:(?:\[[^\\\]]*(?:\\W[^\\\]]*)?\]|\\W)\{\d+,\d+\})?/;

/** The beginning that a pattern can share with others; empty for one with alternatives at its top level. */
function beginOf(source: string): string {
  // Without classes and escapes, then without groups from the inside out, only top-level alternatives are left.
  let bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '.');
  for (let inner = ''; inner !== bare; ) {
    inner = bare;
    bare = inner.replace(/\([^()]*\)/g, '.');
  }
  return bare.includes('|') ? '' : (BEGIN.exec(source)?.[0] ?? '');
}
