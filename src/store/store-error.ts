/** Why an index cannot be used. */

export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** The package of the store is not there: the program itself has to be installed otherwise. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';
}

/** What DuckDB or the system complains of, on one line and without the names of their errors. */
export function complaintOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^[A-Z][A-Za-z ]{1,30} Error: /, '').replace(/^E[A-Z]{2,20}: ([^,]{1,200}),.*$/, '$1');
}
