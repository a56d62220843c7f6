export declare const LETTERS: string;
export declare function withLetters(code: string): string;
