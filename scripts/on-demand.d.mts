export declare function onDemand(code: string): string;
