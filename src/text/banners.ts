/** Lines that sites print about the text they show: they are no part of it, and say something of it. */

/** That the time to apply is over, as emploi-territorial.fr says it ("Le délai de candidature pour cette offre a expiré"), and as boards do. */
export const EXPIRED =
  /^(?:le délai de candidature pour cette offre a expiré|(?:cette|l['’]) ?(?:offre|annonce)(?: d['’]emploi)? (?:a expiré|est (?:désormais )?(?:expirée|clôturée|close|terminée|archivée)|n['’](?:est|accepte) plus (?:disponible|active|en ligne|d['’]actualité|ouverte|de candidatures?))|(?:offre|annonce) (?:expirée|clôturée|archivée)[ .!]{0,3}$)/i;

/** What juriblio.fr says of the summary that a machine wrote and that stands below. Part of a pattern. */
export const MACHINE_WRITTEN =
  "(?:Ce texte est une simplification générée par une IA|Il n'a pas de valeur légale et peut contenir des erreurs)";
