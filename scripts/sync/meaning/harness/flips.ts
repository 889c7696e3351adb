/** As they belong together; the third in place of the first, or of the second, says something else. */
export type Flip = {
  readonly english: string;
  readonly french: string;
  readonly english2?: string;
  readonly french2?: string;
  readonly code?: 'obligation-differs';
};

const obligation = 'obligation-differs';

export const flips: readonly Flip[] = [
  {
    english: 'The metrics are off by default.',
    french: 'Les métriques sont désactivées par défaut.',
    english2: 'The metrics are on by default.',
    french2: 'Les métriques sont activées par défaut.',
  },
  {
    english: 'Never bolt it during opening hours.',
    french: 'Ne la verrouillez jamais pendant les heures d’ouverture.',
    english2: 'Never bolt it outside opening hours.',
  },
  {
    english: 'Leave the call history off.',
    french: 'Laissez l’historique des appels désactivé.',
    english2: 'Leave the call history on.',
    french2: 'Laissez l’historique des appels activé.',
  },
  {
    english: 'Renew it at the latest 14 days before its end.',
    french: 'Renouvelez-le au plus tard 14 jours avant son échéance.',
    english2: 'Renew it at the earliest 14 days before its end.',
    french2: 'Renouvelez-le au plus tôt 14 jours avant son échéance.',
  },
  {
    english: 'The user interface is in Dutch.',
    french: 'L’interface est en néerlandais.',
    english2: 'The user interface is in Danish.',
    french2: 'L’interface est en danois.',
  },
  {
    english: 'Wait as many seconds as it says.',
    french: 'Attendez le nombre de secondes qu’il indique.',
    english2: 'Wait as many minutes as it says.',
    french2: 'Attendez le nombre de minutes qu’il indique.',
  },
  {
    english: 'Two administrators are recommended.',
    french: 'Deux administrateurs sont recommandés.',
    english2: 'Two administrators are required.',
    french2: 'Deux administrateurs sont obligatoires.',
    code: obligation,
  },
  {
    english: 'The value must be a field reference.',
    french: 'Il doit s’agir d’une référence de champ.',
    english2: 'The value can be a field reference.',
    french2: 'Il peut s’agir d’une référence de champ.',
    code: obligation,
  },
  {
    english: 'A backup is mandatory.',
    french: 'Une sauvegarde est obligatoire.',
    english2: 'A backup is recommended.',
    french2: 'Une sauvegarde est conseillée.',
    code: obligation,
  },
  {
    english: 'It never gives more than the person has.',
    french: 'Elle ne donne jamais plus que ce qu’a la personne.',
    english2: 'It always gives more than the person has.',
    french2: 'Elle donne toujours plus que ce qu’a la personne.',
  },
  {
    english: 'A guide must have all steps, or it does not build.',
    french: 'Un guide doit comporter toutes les étapes, sans quoi il ne se construit pas.',
    english2: 'A guide must not have all steps, or it does not build.',
    french2: 'Un guide ne doit pas comporter toutes les étapes, sans quoi il ne se construit pas.',
  },
  {
    english: 'You must share it.',
    french: 'Vous devez le partager.',
    english2: 'You must not share it.',
    french2: 'Vous ne devez pas le partager.',
  },
  {
    english: 'The app must be registered.',
    french: 'L’application doit être inscrite.',
    english2: 'The app must never be registered.',
    french2: 'L’application ne doit jamais être inscrite.',
  },
  {
    english: 'Never paste the secret here.',
    french: 'Ne collez jamais le secret ici.',
    english2: 'Always paste the secret here.',
    french2: 'Collez toujours le secret ici.',
  },
  {
    english: 'Always sign out.',
    french: 'Déconnectez-vous toujours.',
    english2: 'Never sign out.',
    french2: 'Ne vous déconnectez jamais.',
  },
  {
    english: 'The key is required.',
    french: 'La clé est obligatoire.',
    english2: 'The key is optional.',
    french2: 'La clé est facultative.',
    code: obligation,
  },
  {
    english: 'The key is required.',
    french: 'La clé est requise.',
    english2: 'The key is not required.',
    french2: 'La clé n’est pas requise.',
    code: obligation,
  },
  {
    english: 'Enable the policy for all users.',
    french: 'Activez la stratégie pour tous les utilisateurs.',
    english2: 'Disable the policy for all users.',
    french2: 'Désactivez la stratégie pour tous les utilisateurs.',
  },
  {
    english: 'Save before you continue with step 3.',
    french: 'Enregistrez avant de passer à l’étape 3.',
    english2: 'Save after you continue with step 3.',
    french2: 'Enregistrez après être passé à l’étape 3.',
  },
  {
    english: 'Do not delete the old key.',
    french: 'Ne supprimez pas l’ancienne clé.',
    english2: 'Delete the old key.',
    french2: 'Supprimez l’ancienne clé.',
  },
  {
    english: 'The service can read your mail.',
    french: 'Le service peut lire votre courrier.',
    english2: 'The service cannot read your mail.',
    french2: 'Le service ne peut pas lire votre courrier.',
  },
  {
    english: 'You must use a work account.',
    french: 'Vous devez utiliser un compte professionnel.',
    english2: 'You may use a work account.',
    french2: 'Vous pouvez utiliser un compte professionnel.',
    code: obligation,
  },
  {
    english: 'The field is mandatory.',
    french: 'Le champ est obligatoire.',
    english2: 'The field is optional.',
    french2: 'Le champ est facultatif.',
    code: obligation,
  },
  {
    english: 'Guests are allowed to sign in.',
    french: 'Les invités sont autorisés à se connecter.',
    english2: 'Guests are not allowed to sign in.',
    french2: 'Les invités ne sont pas autorisés à se connecter.',
  },
  {
    english: 'Use at least 12 characters.',
    french: 'Utilisez au moins 12 caractères.',
    english2: 'Use at most 12 characters.',
    french2: 'Utilisez au plus 12 caractères.',
  },
  {
    english: 'The list includes guest accounts.',
    french: 'La liste inclut les comptes invités.',
    english2: 'The list excludes guest accounts.',
    french2: 'La liste exclut les comptes invités.',
  },
  {
    english: 'Sign in with the secret.',
    french: 'Connectez-vous avec le secret.',
    english2: 'Sign in without the secret.',
    french2: 'Connectez-vous sans le secret.',
  },
  {
    english: 'Add the permission.',
    french: 'Ajoutez l’autorisation.',
    english2: 'Remove the permission.',
    french2: 'Supprimez l’autorisation.',
  },
  {
    english: 'Open the firewall port 443.',
    french: 'Ouvrez le port 443 du pare-feu.',
    english2: 'Close the firewall port 443.',
    french2: 'Fermez le port 443 du pare-feu.',
  },
  {
    english: 'The policy blocks legacy clients.',
    french: 'La stratégie bloque les anciens clients.',
    english2: 'The policy allows legacy clients.',
    french2: 'La stratégie autorise les anciens clients.',
  },
  {
    english: 'The token is valid for other tenants.',
    french: 'Le jeton est valide pour d’autres locataires.',
    english2: 'The token is not valid for other tenants.',
    french2: 'Le jeton n’est pas valide pour d’autres locataires.',
  },
  {
    english: 'If the account is missing, you must not create a second one.',
    french: 'Si le compte manque, vous ne devez pas en créer un second.',
    english2: 'If the account is missing, you must create a second one.',
    french2: 'Si le compte manque, vous devez en créer un second.',
  },
  {
    english: 'The unused secret must not stay there.',
    french: 'Le secret inutilisé ne doit pas y rester.',
    english2: 'The unused secret must stay there.',
    french2: 'Le secret inutilisé doit y rester.',
  },
  {
    english: 'It is recommended to use a certificate and never a secret.',
    french: 'Il est recommandé d’utiliser un certificat et jamais un secret.',
    english2: 'It is recommended to use a certificate and always a secret.',
    french2: 'Il est recommandé d’utiliser un certificat et toujours un secret.',
  },
  {
    english: 'Consent is needed once.',
    french: 'Le consentement est nécessaire une fois.',
    english2: 'Consent is not needed.',
    french2: 'Le consentement n’est pas nécessaire.',
    code: obligation,
  },
  {
    english: 'Don’t turn off encryption.',
    french: 'Ne désactivez pas le chiffrement.',
    english2: 'Turn off encryption.',
    french2: 'Désactivez le chiffrement.',
  },
  {
    english: 'The import succeeds in this case.',
    french: 'L’importation réussit dans ce cas.',
    english2: 'The import fails in this case.',
    french2: 'L’importation échoue dans ce cas.',
  },
  {
    english: 'The folder is shared with nobody.',
    french: 'Le dossier n’est partagé avec personne.',
    french2: 'Le dossier est partagé avec tout le monde.',
  },
  {
    english: 'There is no limit on this plan.',
    french: 'Il n’y a aucune limite avec ce forfait.',
    english2: 'There is a limit on this plan.',
    french2: 'Il y a une limite avec ce forfait.',
  },
  {
    english: 'This value can no longer be changed.',
    french: 'Cette valeur ne peut plus être modifiée.',
    english2: 'This value can still be changed.',
    french2: 'Cette valeur peut encore être modifiée.',
  },
  {
    english: 'Users should not consent to it.',
    french: 'Les utilisateurs ne devraient pas y consentir.',
    english2: 'Users should consent to it.',
    french2: 'Les utilisateurs devraient y consentir.',
  },
  {
    english: 'It is not possible to undo this.',
    french: 'Il n’est pas possible d’annuler cela.',
    english2: 'It is possible to undo this.',
    french2: 'Il est possible d’annuler cela.',
  },
  {
    english: 'The role is never assigned automatically.',
    french: 'Le rôle n’est jamais attribué automatiquement.',
    english2: 'The role is always assigned automatically.',
    french2: 'Le rôle est toujours attribué automatiquement.',
  },
  {
    english: 'Select the box and do not clear it.',
    french: 'Cochez la case et ne la décochez pas.',
    english2: 'Select the box and clear it.',
  },
  {
    english: 'Block legacy authentication.',
    french: 'Bloquez l’authentification héritée.',
    english2: 'Allow legacy authentication.',
    french2: 'Autorisez l’authentification héritée.',
  },
  {
    english: 'You have to wait an hour.',
    french: 'Vous devez attendre une heure.',
    english2: 'You don’t have to wait an hour.',
    french2: 'Vous n’avez pas besoin d’attendre une heure.',
    code: obligation,
  },
  {
    english: 'Keep fewer than 10 secrets and not more.',
    french: 'Gardez moins de 10 secrets et pas plus.',
    english2: 'Keep more than 10 secrets and not more.',
    french2: 'Gardez plus de 10 secrets et pas plus.',
  },
];
