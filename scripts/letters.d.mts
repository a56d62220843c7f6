export declare const LETTERS: string;
export declare const CAPITALS: string;
export declare const SMALL: string;
export declare function withLetters(code: string): string;
