/**
 * Has the built program make its regular expressions, sets and maps, and load the scripts beside it, when they are first used. Of those expressions that
 * its modules hold a page needs a quarter.
 */
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * @param {string} code - a script that esbuild has bundled: what modules hold is in variables around them, and made in a function of each
 * @returns {string} the same, ending in functions that make what was made there
 */
export function onDemand(code) {
  const program = parse(code, { ecmaVersion: 'latest' });
  const { bound, read, short, made } = namesIn(program);
  // It is that variable wherever it is read, and never another expression: it is declared once and written once.
  const makers = new Map([...made].filter(([name]) => bound.get(name) === 2));
  const reads = read
    .filter(({ name }) => makers.has(name))
    .map((node) => [
      node.start,
      node.end,
      `${short.has(node) ? `${node.name}:` : ''}(${node.name}||make_${node.name}())`,
    ]);
  const there = [...makers.values()].map(({ start, end }) => [start, end, 'void 0']);
  const functions = [...makers].map(
    ([name, { start, end }]) => `\nfunction make_${name}(){return ${name}=${changed(code, reads, start, end)}}`,
  );
  const last = program.body[0].expression.body.end - 1;
  return changed(code, [...there, ...reads, [last, last, functions.join('')]]);
}

/** How often names are bound to something, where they are read, which of those are `{name}` in short, and what modules of `src/` make. */
function namesIn(program) {
  const names = { bound: new Map(), read: [], short: new Set(), made: new Map() };
  full(program, (node, _state, type) => {
    if (type === 'VariablePattern') names.bound.set(node.name, (names.bound.get(node.name) ?? 0) + 1);
    else if (type === 'Identifier') names.read.push(node);
    else if (type === 'Property' && node.shorthand) names.short.add(node.value);
    else if (type === 'CallExpression' && node.callee.name === '__esm')
      for (const [name, made] of madeIn(node.arguments[0])) names.made.set(name, made);
  });
  return names;
}

/** Expressions, sets, maps and the scripts beside the program: they are made of what does not change, so that it makes no difference when. */
const isMeant = (node) => node.regex !== undefined || node.type === 'NewExpression' || isScriptBeside(node);

/** `require("./zod.cjs")`: other packages may not be there, which is to be known where they are asked for. */
const isScriptBeside = ({ type, callee, arguments: [what] = [] }) =>
  type === 'CallExpression' && callee.name === 'require' && `${what.value}`.startsWith('./');

/** What a module of `src/` makes of that kind, by the variable that it is in. */
function madeIn({ properties: [{ key, value }] }) {
  if (!key.value.startsWith('src/')) return [];
  return value.body.body
    .flatMap(({ expression }) => expression?.expressions ?? [expression ?? {}])
    .filter(({ type, left, right }) => type === 'AssignmentExpression' && left.type === 'Identifier' && isMeant(right))
    .map(({ left, right }) => [left.name, right]);
}

/** A part of a text with what is to stand in place of parts of it. What stands within another such part goes with that. */
function changed(code, changes, from = 0, to = code.length) {
  const pieces = [];
  let at = from;
  for (const [start, end, text] of changes.toSorted(([a], [b]) => a - b)) {
    if (start < at || end > to) continue;
    pieces.push(code.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + code.slice(at, to);
}
