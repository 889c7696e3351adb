import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const codes = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

describe('what stands on either side of a word that decides', () => {
  it.each([
    ['Create the role, then the user.', 'Créez l’utilisateur, puis le rôle.'],
    ['Name them by number and not by date.', 'Nommez-les par date et non par numéro.'],
    [
      'Unknown filters are rejected, they are not ignored.',
      'Un filtre inconnu est ignoré : il n’est pas refusé.',
    ],
    ['Values of Okta are overwritten by Contoso.', 'Les valeurs de Contoso sont écrasées par Okta.'],
    [
      'The policy of the user overrides that of the account.',
      'La stratégie de l’utilisateur est remplacée par celle du compte.',
    ],
    [
      'The setting of the portal takes precedence over that of the machine.',
      'Le réglage de la machine l’emporte sur celui du portail.',
    ],
    [
      'Use the address of the mailbox, not of the person.',
      'Utilisez l’adresse de la personne, et non de la boîte aux lettres.',
    ],
    [
      'Always send the request ID, never the token.',
      'Envoyez toujours le jeton, jamais l’identifiant de la requête.',
    ],
    ['Copy the data from the server to the portal.', 'Copiez les données du portail vers le serveur.'],
    ['Create the group before you assign the role.', 'Affectez le rôle avant de créer le groupe.'],
    [
      'The portal keeps the password; the server keeps the certificate.',
      'Le portail garde le certificat ; le serveur garde le mot de passe.',
    ],
    [
      'The portal keeps the password; the server keeps the certificate; the device keeps the photo.',
      'Le portail garde le mot de passe ; le serveur garde la photo ; l’appareil garde le certificat.',
    ],
    [
      'Delete the connector after the server, not before.',
      'Supprimez le connecteur avant le serveur, et non après.',
    ],
  ])('%j is turned in %j', (en, fr) => {
    expect(codes(en, fr)).toEqual(['negation-differs']);
  });

  it.each([
    ['Create the role, then the user.', 'Créez le rôle, puis l’utilisateur.'],
    ['Name them by number, not by date.', 'Nommez-les par numéro et non par date.'],
    [
      'Unknown filters are rejected, they are not ignored.',
      'Un filtre inconnu n’est pas ignoré : il est refusé.',
    ],
    ['Okta overwrites the values of Contoso.', 'Les valeurs de Contoso sont écrasées par Okta.'],
    ['Numbers are replaced with “#” characters.', 'Les nombres sont remplacés par des caractères « # ».'],
    ['Before you assign the role, create the group.', 'Créez le groupe avant d’affecter le rôle.'],
    ['Copy the data from the server to the portal.', 'Copiez les données du serveur vers le portail.'],
    [
      'The portal keeps the password; the server keeps the certificate.',
      'Le portail garde le mot de passe ; le serveur garde le certificat.',
    ],
    // Whole parts change places, and say the same.
    [
      'The portal keeps the password; the server keeps the certificate.',
      'Le serveur garde le certificat ; le portail garde le mot de passe.',
    ],
    [
      'The portal keeps the password; the server keeps the certificate.',
      'Le certificat est sur le serveur ; le mot de passe est sur le portail.',
    ],
    // Cut otherwise.
    [
      'The portal keeps the password; the server keeps the certificate; the device keeps the photo.',
      'Le portail garde le mot de passe, le serveur garde le certificat ; l’appareil garde la photo.',
    ],
    [
      'Choose the size of the file; then save the file.',
      'Choisissez la taille du fichier ; ensuite, enregistrez-le.',
    ],
    ['Delete it after the server, before the portal.', 'Avant le portail, supprimez-le après le serveur.'],
  ])('%j may be %j', (en, fr) => {
    expect(codes(en, fr)).toEqual([]);
  });
});
