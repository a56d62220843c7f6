/** What is left of a text when all is taken away that something does not depend on. */

/** Takes away lines, then characters, in pieces that become smaller and smaller, as long as `isStill` holds. */
export function reduced(text: string, isStill: (text: string) => boolean): string {
  const lines = reducedParts(text.split('\n'), (parts) => isStill(parts.join('\n')));
  return reducedParts([...lines.join('\n')], (parts) => isStill(parts.join(''))).join('');
}

function reducedParts(all: readonly string[], isStill: (parts: readonly string[]) => boolean): readonly string[] {
  let parts = all;
  for (let size = parts.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < parts.length; ) {
      const fewer = [...parts.slice(0, at), ...parts.slice(at + size)];
      if (isStill(fewer)) parts = fewer;
      else at += size;
    }
  return parts;
}
