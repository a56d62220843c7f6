/** Names of people, streets, buildings and quarters. The people are invented. */

export const FIRST_NAMES =
  'Solène|Karim|Odile|Bastien|Ombeline|Anselme|Maëlle|Tanguy|Inès|Loïc|Gaëlle|Hervé|Aline|Yann|Perrine|Samir|Édith|Norbert|Colombe|Damien|Fatou|Gilles|Noémie|Raphaël|Sylvie|Thibault|Ursule|Victor|Wassila|Zoé'.split(
    '|',
  );

export const LAST_NAMES =
  "VAUCRESSIN|DAUBIGNAC|BELLEGARDIN|FARGEOTTE|QUENNEVILLE|ZIELINSKARD|COURTEVILLARD|LE GARRECQ|BOIRIVANT|HOUDEMAREST|D'ARGELINE|MASSERANDE|SAINT-ORMEAU|PELLUCHARD|TRAVERSIN|ROUMEGOUZE|VERNAYSON|JOUBERTEAU|LANDERNOIS|MONTREDONNE|OUDINARD|PASTOURELLI|RIGAUDERIE|SAVORNINE|TEYSSERENQ|URSIGNOL|VIGNOLLET|WATTELEUX|YVETOTTE|CHAMBELLAN".split(
    '|',
  );

export const STREETS =
  "rue de la Gare|place de la Mairie|avenue des Tilleuls|rue du Port|boulevard Carnot|rue des Genêts|place du Marché|chemin du Lavoir|quai des Marronniers|allée des Peupliers|rue Pasteur|rue de l'Église|avenue du Stade|rue des Vignes|cours Gambetta|place de la République|rue du Moulin|esplanade des Halles|route de la Vallée|rue Victor-Hugo|rue du 8 Mai 1945|impasse des Tanneurs".split(
    '|',
  );

/** Whom buildings are called after. */
export const NAMESAKES =
  'Jules-Ferry|Jean-Moulin|Simone-Veil|Jacques-Prévert|Louise-Michel|Marie-Curie|Victor-Hugo|Joséphine-Baker|Colette-Besson|Pierre-Brossolette|Berty-Albrecht|Maurice-Ravel|George-Sand|Paul-Éluard|Rosa-Parks|Germaine-Tillion|Aimé-Césaire|Olympe-de-Gouges|Jean-Zay|Camille-Claudel|Joliot-Curie|Henri-Matisse'.split(
    '|',
  );

export const QUARTERS =
  "des Tanneries|du Grand-Pré|de la Croix-Rouge|des Hauts-Champs|du Vieux-Port|de la Fontaine|du Bel-Air|des Cordeliers|de Montplaisir|du Petit-Bois|des Trois-Ponts|de la Plaine|du Chemin-Vert|des Mariniers|de l'Arsenal|du Faubourg-Haut".split(
    '|',
  );
