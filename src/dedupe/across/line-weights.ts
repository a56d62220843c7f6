/** What a line tells of a title: all, when it stands under this one alone, and the less the more others it stands under. */

/** A line under more titles than these weighs no less. */
export const MOST_TITLES = 0xffff;

/** By the number of titles. In steps of 2⁻²⁰: sums of such are exact, in whatever order and by whatever engine they are made. */
export const LINE_WEIGHTS = new Float64Array(MOST_TITLES + 1);
// A callback for each would take longer than all else that is loaded with it.
for (let titles = 0; titles <= MOST_TITLES; titles++) LINE_WEIGHTS[titles] = Math.round(2 ** 20 / titles) / 2 ** 20;
