/** What the built program makes when it is first used. */
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { onDemand } from '../scripts/on-demand.mjs';

/** A script as esbuild bundles it: variables, and a function that fills them; it says what `said` is called with. */
const bundled = (variables: string, module: string, rest: string, path = 'src/a.ts'): string =>
  `(function (said) {var __esm=fns=>Object.values(fns)[0];var ${variables},init=__esm({"${path}"(){"use strict";${module}}});${rest}})`;

function run(code: string): readonly unknown[] {
  const heard: unknown[] = [];
  (new Script(code).runInThisContext() as (said: (what: unknown) => void) => void)((what) => void heard.push(what));
  return heard;
}

const { raw } = String;

describe('onDemand', () => {
  it.each([
    ['an expression', 'X', raw`X=/^a\d/u`, raw`said(X.test("a1"));said(X.source)`],
    ['one that is made of others', 'X,Y', 'X=/a/,Y=new RegExp(X.source+"b","g")', 'said(Y.exec("ab").index);said(Y)'],
    ['a set, in short and in a function', 'X', 'X=new Set(["a"])', 'function f(){return{X}}said(f().X.has("a"))'],
    ['what a pattern is given in place of nothing', 'X', 'X=new Map', 'var{y=X}={};said(y.size)'],
    [
      'a script beside it',
      'X',
      'X=require("./a.cjs")',
      'function require(from){said(from);return{a:1}}said(X.a);said(X.a)',
    ],
    ['one object, however often it is read', 'X', 'X=new Set', 'X.add(1);said(X.size);said(X===X)'],
  ])('makes %s where it is used', (_what, variables, module, rest) => {
    const code = bundled(variables, module, `init();${rest}`);
    const changed = onDemand(code);
    expect(changed).toContain('function make_X()');
    expect(run(changed)).toEqual(run(code));
  });

  it('makes nothing that nobody uses', () => {
    const code = bundled('X,Y', 'X=new Set([said("X")]),Y=new Set([said("Y")])', 'init();said("used");Y.size');
    expect(run(code)).toEqual(['X', 'Y', 'used']);
    expect(run(onDemand(code))).toEqual(['used', 'Y']);
  });

  it.each([
    ['what is written again', 'X', 'X=/a/', 'init();X=/b/;said(X.source)'],
    ['a name that is another elsewhere', 'X', 'X=/a/', 'init();said((X=>X)(1));said(X.source)'],
    ['a package that may not be there', 'X', 'X=require("a")', 'var require=()=>({a:1});init();said(X.a)'],
    ['what is made in a function of the module', 'X', 'X=()=>/a/', 'init();said(X().source)'],
  ])('leaves %s as it is', (_what, variables, module, rest) => {
    const code = bundled(variables, module, rest);
    expect(onDemand(code)).toBe(code);
  });

  it('leaves packages as they are', () => {
    const code = bundled('X', 'X=/a/', 'init();said(X.source)', 'node_modules/a/index.js');
    expect(onDemand(code)).toBe(code);
  });
});
