/**
 * Has the built program make its regular expressions, sets and maps when they are first used. Of those that its modules hold a page needs a third,
 * and to make the others takes as long as to read a page.
 */
import { parse } from 'acorn';

/**
 * @param {string} code - a script that esbuild has bundled: what modules hold is in variables around them, and made in a function of each
 * @returns {string} the same, ending in functions that make what was made there
 */
export function onDemand(code) {
  const program = parse(code, { ecmaVersion: 'latest' });
  const names = { bound: new Map(), written: new Map(), read: [], made: new Map() };
  walk(program, names);
  // It is that variable wherever it is read, and never another expression.
  const made = [...names.made].filter(([name]) => names.bound.get(name) === 1 && names.written.get(name) === 1);
  const isMade = new Set(made.map(([name]) => name));
  const reads = names.read
    .filter(({ node }) => isMade.has(node.name))
    .map(({ node: { name, start, end }, isShort }) => [
      start,
      end,
      `${isShort ? `${name}:` : ''}(${name}||make_${name}())`,
    ]);
  const makers = made.map(
    ([name, { start, end }]) => `function make_${name}(){return ${name}=${changed(code, reads, start, end)}}`,
  );
  const there = made.map(([, { start, end }]) => [start, end, 'void 0']);
  const last = program.body[0].expression.body.end - 1;
  return changed(code, [...there, ...reads, [last, last, makers.map((maker) => `\n${maker}`).join('')]]);
}

/** Expressions, sets and maps: they are made of what does not change, so that it makes no difference when. */
const isMeant = ({ type, regex }) => regex !== undefined || type === 'NewExpression';

/** Takes down how often names are bound to something and written, where they are read, and what modules of `src/` make. */
function walk(node, names) {
  const visit = (child) => child && walk(child, names);
  const all = (children) => children.forEach(visit);
  const bind = (target) => countIn(target, names.bound, names);
  const write = (target) => countIn(target, names.written, names);
  switch (node.type) {
    case 'Identifier':
      names.read.push({ node, isShort: false });
      return;
    case 'MemberExpression':
      visit(node.object);
      if (node.computed) visit(node.property);
      return;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      if (node.computed) visit(node.key);
      if (node.shorthand) names.read.push({ node: node.value, isShort: true });
      else visit(node.value);
      return;
    case 'VariableDeclarator':
      bind(node.id);
      visit(node.init);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.id) bind(node.id);
      node.params.forEach(bind);
      visit(node.body);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (node.id) bind(node.id);
      visit(node.superClass);
      visit(node.body);
      return;
    case 'CatchClause':
      if (node.param) bind(node.param);
      visit(node.body);
      return;
    case 'AssignmentExpression':
      write(node.left);
      visit(node.right);
      return;
    case 'UpdateExpression':
      write(node.argument);
      return;
    case 'ForInStatement':
    case 'ForOfStatement':
      if (node.left.type === 'VariableDeclaration') visit(node.left);
      else write(node.left);
      all([node.right, node.body]);
      return;
    case 'LabeledStatement':
      visit(node.body);
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
    case 'CallExpression':
      if (node.callee.name === '__esm')
        for (const [name, made] of madeIn(node.arguments[0])) names.made.set(name, made);
  }
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) all(child);
    else if (typeof child?.type === 'string') visit(child);
  }
}

/** Counts the names of a pattern, and looks into what else stands in it. */
function countIn(target, counts, names) {
  const count = (inner) => inner && countIn(inner, counts, names);
  switch (target.type) {
    case 'Identifier':
      counts.set(target.name, (counts.get(target.name) ?? 0) + 1);
      return;
    case 'ObjectPattern':
      for (const { computed, key, value, argument } of target.properties) {
        if (computed) walk(key, names);
        count(value ?? argument);
      }
      return;
    case 'ArrayPattern':
      target.elements.forEach(count);
      return;
    case 'AssignmentPattern':
      count(target.left);
      walk(target.right, names);
      return;
    case 'RestElement':
      count(target.argument);
      return;
    default:
      walk(target, names);
  }
}

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
