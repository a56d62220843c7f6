/** Why a text cannot be rebuilt. */

/** What the report says cannot be, or is not what it says of this text. */
export class DamagedReport extends Error {
  override readonly name = 'DamagedReport';
}
