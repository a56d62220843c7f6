/** Lines that sites print about the text they show: they are no part of it, and say something of it. */

/** That the time to apply is over, as emploi-territorial.fr says it. */
export const EXPIRED = /^Le délai de candidature pour cette offre a expiré/i;

/** What juriblio.fr says of the summary that a machine wrote and that stands below. Part of a pattern. */
export const MACHINE_WRITTEN =
  "(?:Ce texte est une simplification générée par une IA|Il n'a pas de valeur légale et peut contenir des erreurs)";
