/** How values are written in linked data: nodes, lists, addresses, HTML. */

/** What a property may hold; what is absent is never written. */
export type Value = string | number | boolean | null | undefined | Node | readonly Value[];

/** A node of the graph. */
export interface Node {
  readonly [property: string]: Value;
}

/** A node with the properties that have a value; undefined when none has. */
export function node(type: string, properties: Node): Node | undefined {
  const some = withValues(properties);
  return Object.keys(some).length === 0 ? undefined : { '@type': type, ...some };
}

export function withValues(properties: Node): Node {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => hasValue(value)));
}

function hasValue(value: Value): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The texts that are there: of one property, or of one line. */
export function known(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter((text): text is string => hasValue(text));
}

/** A value bare when it is alone, as search engines document it, else a list. */
export function oneOrMany(values: readonly Value[]): Value {
  const some = values.filter(hasValue);
  return some.length > 1 ? some : some[0];
}

/** Parameters by which the sites count where visitors come from. */
const CAMPAIGN = ['pk_campaign', 'mtm_campaign'];

/** An address that means the same wherever it stands: "www.…" is one of http, as RFC 3986 (4.5) has it. What is none is dropped. */
export function webAddress(text: string | null): string | undefined {
  const address = text?.replace(/^www\./i, 'http://$&');
  if (address === undefined || !/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const counted = CAMPAIGN.filter((name) => url.searchParams.has(name));
  for (const name of counted) url.searchParams.delete(name);
  return counted.length > 0 ? url.href : address;
}

/** What ends text in HTML, or an attribute: a consumer may put the text into either. */
const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML, its lines kept. */
export function html(text: string | null): string {
  return (text ?? '')
    .trim()
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\n', '<br>');
}
