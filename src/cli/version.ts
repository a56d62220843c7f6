/** The version of the program, out of the one place that has it. */
import about from '../../package.json' with { type: 'json' };

export const VERSION: string = about.version;
