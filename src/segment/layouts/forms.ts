/** Families of words that boards use, for those that no list has: "Date limite de réception des dossiers", "Missions et activités du poste". */
import type { Form } from '../layout.js';

/** Patterns of word keys: no case, no accents, no plurals. Whole keys, so that no line with a value is one. */
export const COMMON_FORMS: readonly Form[] = [
  {
    first: ['date', 'delai', 'jour'],
    key: /^(?:date|delai|jour)(?: (?:de|d'|limite|butoir|ultime|fin|cloture|echeance|maximale?|depot|reception|envoi|remise|pour|des|du|la|le|a|l')| ?d'echeance){1,8} ?(?:candidature|postuler|candidater|dossier|reponse|inscription|depot)(?: (?:de|des|du|d'|la|les?|une?|a|en|par|candidature|dossier|offre|poste|ligne|mail|courrier)){0,6}$/,
    meaning: 'application_deadline',
  },
  {
    first: ['cloture', 'fin', 'limite'],
    key: /^(?:cloture|fin|limite) (?:du depot |de depot |depot |de reception )?(?:des |de |d')?candidature$/,
    meaning: 'application_deadline',
  },
  {
    first: ['candidature'],
    key: /^candidature (?:(?:a )?(?:adresser|envoyer|transmettre|deposer|retourner|faire parvenir|recevable|acceptee?) )?(?:avant|jusqu'au|au plus tard|pour)(?: le)?$/,
    meaning: 'application_deadline',
  },
  {
    first: ['adresser', 'candidature', 'envoyer'],
    key: /^(?:(?:adresser|envoyer) (?:la |les |sa |votre |vos )?candidature|candidature (?:a |est a |sont a )?(?:adresser|envoyer|transmettre))(?: par (?:courrier|mail|courriel))? ?(?:a|a l'attention de)$/,
    meaning: ['application_terms', null],
  },
  {
    first: ['date'],
    key: /^date (?:souhaitee? |prevue |prevision(?:nelle|elle) |estimee |previsible )?(?:de |d'|du )?(?:prise de (?:poste|fonction)|debut|demarrage|embauche|recrutement|entree en (?:fonction|service)|arrivee|nomination|vacance|disponibilite)(?: (?:de|du|d'|l'|la|le|poste|contrat|mission|emploi|fonction|prevue?|souhaitee?|envisagee?|estimee?|previsionnelle)){0,4}$/,
    meaning: 'start_date',
  },
  {
    first: ['prise'],
    key: /^prise de (?:poste|fonction) (?:prevue?|envisagee?|estimee?|previsionnelle|possible)(?: le| au| a compter du| a partir du)?$/,
    meaning: 'start_date',
  },
  {
    first: ['emploi', 'poste', 'vacant', 'disponible', 'a'],
    key: /^(?:emploi |poste )?(?:(?:vacant|disponible|a pourvoir) (?:a compter|a partir|de|au|le)(?: du| le)?|(?:vacant|disponible) (?:et )?a pourvoir)$/,
    meaning: 'start_date',
  },
  {
    first: ['date'],
    key: /^date (?:de |d')(?:la )?(?:publication|parution|mise en ligne|diffusion|emission)(?: (?:de|l'|de l'|du)? ?(?:present |presente )?(?:offre|annonce|avi))?$/,
    meaning: 'publication_date',
  },
  {
    first: ['salaire', 'remuneration', 'traitement'],
    key: /^(?:salaire|remuneration|traitement)(?: (?:brute?|nette?|mensuel(?:le)?|annuel(?:le)?|horaire|indicati(?:f|ve)|proposee?|estimee?|de base|minimale?|maximale?|minimum|maximum|min|max|contractuel|fonctionnaire)){1,4}$/,
    meaning: 'salary',
  },
  {
    first: ['intitule', 'titre', 'libelle', 'denomination'],
    key: /^(?:intitule|titre|libelle|denomination)(?: exact)? (?:du |de l'|de la )(?:poste|emploi|fonction|offre|annonce)$/,
    meaning: 'title',
  },
  {
    first: ['lieu', 'adresse', 'localisation', 'site'],
    key: /^(?:lieu|adresse|localisation|site) (?:principal )?(?:d'|de |du |de l'|de la )(?:travail|exercice|poste|emploi|affectation|rattachement|fonction)(?: (?:du poste|des fonction|de l'emploi|principal))?$/,
    meaning: 'workplace',
  },
  {
    first: ['type', 'nature'],
    key: /^(?:type|nature) (?:de |du |d')(?:contrat|emploi|recrutement)(?: propose| de travail| a pourvoir)?$/,
    meaning: 'employment_type',
  },
  {
    first: ['duree'],
    key: /^duree (?:previsionnelle |prevue |envisagee )?(?:de la |de l'|du |de |d')(?:contrat|mission|emploi|cdd|remplacement|engagement)(?: (?:prevue?|envisagee?|propose))?$/,
    meaning: 'duration',
  },
  { first: ['ref', 'reference'], key: /^ref(?:erence)?\.?(?: [a-z]{2,15}){0,2}$/, meaning: ['reference', null] },
  {
    first: ['les', 'vos', 'ses', 'nos', 'definition', 'description', 'presentation', 'principale', 'mission'],
    key: /^(?:(?:les|vos|ses|nos|definition des|description des|presentation des) )?(?:principale )?mission(?:(?: (?:et|ou|-|\/) |\/)[a-z' ]{3,30})?(?: (?:principale|essentielle|generale|confiee|proposee|assuree))?(?: (?:du poste|de l'agent|de l'emploi))?(?: (?:sont|seront|consisteront)(?: de| a)?)?(?: les)?(?: suivante)?$/,
    meaning: 'missions',
  },
  {
    first: ['les', 'vos', 'ses', 'nos', 'principale', 'description', 'activite'],
    key: /^(?:(?:les|vos|ses|nos|description des) )?(?:principale )?activite(?: (?:et|ou|-|\/) [a-z' ]{3,30})?(?: (?:principale|essentielle))?(?: (?:du poste|de l'agent))?(?: sont)?(?: les)?(?: suivante)?$/,
    meaning: 'missions',
  },
  {
    first: ['le', 'votre', 'description', 'profil'],
    key: /^(?:le |votre |description du )?profil(?: (?:recherche|attendu|souhaite|demande|requi|du candidat|ideal))?(?: (?:et|\/|-) [a-z' ]{3,40})?$/,
    meaning: 'profile',
  },
  {
    first: ['les', 'competence', 'connaissance', 'qualite', 'aptitude'],
    key: /^(?:les )?(?:competence|connaissance|qualite|aptitude)(?: (?:et|ou|\/|-) [a-z' ]{3,30})? (?:requise?|attendue?|recherchee?|souhaitee?|necessaire|demandee?)$/,
    meaning: 'profile',
  },
  {
    first: ['emploi', 'poste', 'ouvert'],
    key: /^(?:emploi |poste )?ouvert aux?$/,
    meaning: ['open_to_contract', null],
  },
  {
    first: ['presentation', 'description', 'descriptif', 'a'],
    key: /^(?:presentation|description|descriptif|a propo) (?:de la |de l'|du |de )(?:collectivite|employeur|recruteur|structure|etablissement|organisme|entreprise|societe|entite|administration|commune|ville|mairie|departement|region|metropole|parc|musee|institut|office|agence|conservatoire|association|federation|agglomeration|communaute de commune|centre hospitalier|hopital|universite|syndicat)(?: (?:de |du |des |d').{2,40})?$/,
    meaning: 'employer_presentation',
  },
  {
    first: ['bienvenue'],
    key: /^bienvenue chez .{2,50}$/,
    meaning: 'employer_presentation',
  },
  {
    first: ['nom'],
    key: /^nom (?:de |du |de la |de l')(?:collectivite|organisme|employeur|structure|etablissement|entreprise)$/,
    meaning: 'employer',
  },
];
