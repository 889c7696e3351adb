import {translated} from './sites';

/** A page with three sections, and its translation. */
export const clean: Readonly<Record<string, string>> = {
  'docs/register.md': `---
title: Register the application
---

Everything happens in the portal.

## Create {#create}

1. Choose **New registration**.
2. Enter the address \`https://app.example/callback\`.

:::warning

Never send the secret by mail.

:::

## Permissions {#permissions}

Grant \`Mail.Read\`. It takes up to 15 minutes to work.

## Afterwards {#afterwards}

The secret expires after 180 days. You must renew it.
`,
  [`${translated}/register.md`]: `---
title: Inscrire l’application
---

Tout se passe dans le portail.

## Créer {#create}

1. Choisissez **New registration**.
2. Saisissez l’adresse \`https://app.example/callback\`.

:::warning

N’envoyez jamais le secret par courriel.

:::

## Autorisations {#permissions}

Accordez \`Mail.Read\`. L’effet peut demander jusqu’à 15 minutes.

## Ensuite {#afterwards}

Le secret expire après 180 jours. Vous devez le renouveler.
`,
};

export const page = 'docs/register.md';
export const twin = `${translated}/register.md`;
