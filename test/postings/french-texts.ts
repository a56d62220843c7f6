/**
 * Texts as their authors wrote them, full of things that are said twice: none of them is a copy. A text whose last stanza stands twice behind
 * a title of a line or two is not among them: in its lines it is what a scraper leaves of a block that it printed again.
 */
const text = (lines: string): readonly string[] => lines.trim().split('\n');

export const FRENCH_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a song with a refrain': text(`
La meunière a vendu son grain,
Vendu son grain, gardé le son.
Ah ! que le moulin tourne,
Tourne, tourne au vent du matin.
La meunière a pris le chemin,
Pris le chemin de la maison.
Ah ! que le moulin tourne,
Tourne, tourne au vent du matin.
Ah ! que le moulin tourne,
Tourne, tourne au vent du matin.`),
  'a song that says every line twice': text(`
Petit tailleur,
Petit tailleur,
Couds-tu ? Couds-tu ?
Couds-tu ? Couds-tu ?
Voilà mon aiguille,
Voilà mon aiguille,
Fil blanc, fil gris.
Fil blanc, fil gris.`),
  'a counting song': text(`
Un canard dit à sa cane :
Ris, cane ; ris, cane.
Deux canards disent à leurs canes :
Riez, canes ; riez, canes.
Riez, canes ; riez, canes.
Riez, canes ; riez, canes.`),
  'a song of one line': text(`
Sonne, sonne, la cloche du port.
Sonne, sonne, la cloche du port.
Sonne, sonne, la cloche du port.
Sonne, sonne, la cloche du port.`),
  'a title over one line four times': text(`
Ronde
Tourne la roue, tourne le temps.
Tourne la roue, tourne le temps.
Tourne la roue, tourne le temps.
Tourne la roue, tourne le temps.`),
  'a rondel': text(`
Le temps a quitté son manteau gris,
De grêle, de gel et de neige,
Et mis sa robe de manège
Où pas un fil ne fait un pli.

Il n'est ni bête ni souris
Qu'en sa maison l'hiver n'assiège.
Le temps a quitté son manteau gris,
De grêle, de gel et de neige.

Rivière, ruisseau, gué, taillis
Ont repris l'eau qui les protège ;
Et chacun chante en son cortège :
Le temps a quitté son manteau gris.`),
  'a pantoum': text(`
La barque s'en va sur le lac endormi,
Le soir a posé ses filets sur la rive.
Un chien nous attend, le regard d'un ami,
Et l'heure qui passe est une heure tardive.

Le soir a posé ses filets sur la rive,
La lampe s'allume au carreau du fournil.
Et l'heure qui passe est une heure tardive,
On dirait qu'un rouet reprend son vieux fil.`),
  'a litany': text(`
De la grêle et du vent, délivrez nos maisons.
Nous vous le demandons.
Du froid et de la faim, délivrez nos saisons.
Nous vous le demandons.
De l'eau qui monte au seuil, délivrez nos cloisons.
Nous vous le demandons.
Nous vous le demandons.`),
  'a dialogue': text(`
– Vous venez ?
– Non.
– Vous êtes sûre ?
– Oui.
– Vous venez ?
– Non.
– Non ?
– Non.`),
  'a table of opening hours': text(`
| Jour     | Matin     | Après-midi |
|----------|-----------|------------|
| Lundi    | 8 h – 12 h | 14 h – 18 h |
| Mardi    | 8 h – 12 h | 14 h – 18 h |
| Mercredi | fermé     | fermé      |
| Jeudi    | 8 h – 12 h | 14 h – 18 h |`),
  'a table of equal rows': text(`
| Poste | Effectif |
|-------|----------|
| Agent | 1 |
| Agent | 1 |
| Agent | 1 |
| Agent | 1 |`),
  'a table whose rows come in turns': text(`
| Semaine | Horaires |
|---------|----------|
| paire   | 7 h – 14 h 30 |
| impaire | 13 h 30 – 21 h |
| paire   | 7 h – 14 h 30 |
| impaire | 13 h 30 – 21 h |`),
  'a ruled table': text(`
+--------+--------+
| matin  | 8 h    |
+--------+--------+
| matin  | 8 h    |
+--------+--------+
| matin  | 8 h    |
+--------+--------+`),
  'a wide table': text(`
| Commune                                             | Population          | Permanences tenues par les agents du service                    |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |
| Une commune de moins de mille habitants             | moins de 1 000      | le premier mardi du mois, de 9 h à 12 h, en mairie annexe       |`),
  'a table of columns set apart by spaces': text(`
Exercice       Dépenses        Recettes
2024           12 000 €        12 000 €
2025           12 000 €        12 000 €
Total          24 000 €        24 000 €
Exercice       Dépenses        Recettes
2024           12 000 €        12 000 €
2025           12 000 €        12 000 €`),
  'a table of columns set apart by tabs': text(`
Agent\tGrade\tÉchelon
A\tRédacteur\t3
A\tRédacteur\t3
A\tRédacteur\t3
A\tRédacteur\t3`),
  'a table in boxes': text(`
┌──────────┬─────────┐
│ Astreinte│ Prime   │
├──────────┼─────────┤
│ Semaine  │ 149,48 €│
├──────────┼─────────┤
│ Semaine  │ 149,48 €│
├──────────┼─────────┤
│ Semaine  │ 149,48 €│
└──────────┴─────────┘`),
  'bullets under several headings': text(`
En semaine :
- accueillir le public au guichet et au téléphone, et l'orienter vers les services de la mairie annexe ;
- tenir les registres de l'état civil, délivrer les actes et les livrets de famille, et les mettre à jour ;
- classer les dossiers de l'année et préparer ceux qui sont versés aux archives du département.
Le samedi :
- accueillir le public au guichet et au téléphone, et l'orienter vers les services de la mairie annexe ;
- tenir les registres de l'état civil, délivrer les actes et les livrets de famille, et les mettre à jour ;
- classer les dossiers de l'année et préparer ceux qui sont versés aux archives du département.`),
  'numbered items under two headings': text(`
Première année
1. Découvrir les services de la collectivité et les métiers des agents qui y travaillent chaque jour de l'année.
2. Apprendre les règles de la commande publique, de la dépense et de la recette, avec l'aide d'un tuteur.
Seconde année
1. Découvrir les services de la collectivité et les métiers des agents qui y travaillent chaque jour de l'année.
2. Apprendre les règles de la commande publique, de la dépense et de la recette, avec l'aide d'un tuteur.`),
  'answers one below the other': text(`
Permis B
Oui
Véhicule de service
Oui
Astreintes
Non
Non`),
  'a timetable': text(`
Lundi
8 h 30 – 12 h
13 h 30 – 17 h
Mardi
8 h 30 – 12 h
13 h 30 – 17 h
Mercredi
8 h 30 – 12 h
13 h 30 – 17 h`),
  'minutes of a meeting': text(`
La séance est ouverte à dix-huit heures. Le procès-verbal de la séance précédente est adopté à l'unanimité.
Délibération n° 1 : tarifs de la cantine.
Adopté à l'unanimité.
Délibération n° 2 : tarifs de la piscine.
Adopté à l'unanimité.
Délibération n° 3 : subvention au comité des fêtes.
Adopté à l'unanimité.
Adopté à l'unanimité.`),
  'prose that begins its sentences alike': text(`
Je me souviens de la gare, de son horloge arrêtée et des bancs de bois où l'on attendait l'hiver.
Je me souviens de la gare, et du chef qui sifflait.
Je me souviens du chef.
Je me souviens.
Je me souviens.`),
  'prose with a sentence for each paragraph': text(`
Il faisait nuit quand la voiture s'arrêta devant l'école, et personne ne vint ouvrir la grille.
Personne ne vint.
On appela la mairie, puis la gendarmerie, puis encore la mairie.
Personne ne vint.`),
  'a letter': text(`
Madame la Maire,

J'ai l'honneur de vous proposer ma candidature au poste de secrétaire de mairie.

Je vous prie d'agréer, Madame la Maire, l'expression de mes sentiments distingués.

Madame la Maire,

Par la présente, je complète ma candidature du mois dernier.

Je vous prie d'agréer, Madame la Maire, l'expression de mes sentiments distingués.`),
  'a recipe': text(`
Pour la pâte :
200 g de farine
100 g de beurre
1 œuf
Pour la crème :
100 g de beurre
1 œuf
200 g de sucre
Mélanger.
Laisser reposer.
Mélanger.
Laisser reposer.`),
  'rules between paragraphs': text(`
Le service compte dix agents.
* * *
Il est ouvert toute l'année.
* * *
Il accueille aussi des stagiaires.
* * *
* * *`),
  'an index': text(`
Budget, 12
Budget, 12
Budget annexe, 14
Commission, 3
Commission, 3`),
  'the same paragraph twice and nothing else': text(`
La collectivité recrute toute l'année des agents pour ses écoles, ses routes et ses collèges, sans condition d'âge ni de diplôme.
La collectivité recrute toute l'année des agents pour ses écoles, ses routes et ses collèges, sans condition d'âge ni de diplôme.`),
  'two lines twice and nothing else': text(`
Au travail, les amis.
Au repos, les amis.
Au travail, les amis.
Au repos, les amis.`),
  'a text that ends like a line further up, shortened': text(`
Vieille chanson
Sur la place du marché,
on y danse, on y danse,
Sur la place du marché,
on y danse`),
  'a short paragraph again at the end': text(`
Cette offre est ouverte à toutes et à tous.
Le poste est basé au siège, à deux pas de la gare et du port.
Les repas sont pris sur place.
Cette offre est ouverte à toutes et à tous.`),
};
