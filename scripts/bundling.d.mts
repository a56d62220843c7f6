import type { BuildOptions } from 'esbuild';

export declare const MODULE: BuildOptions;
