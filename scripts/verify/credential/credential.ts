/** What an application proves itself with. Never printed, never written, never an argument. */
export type Credential =
  | {readonly kind: 'secret'; readonly value: string}
  | {
      readonly kind: 'certificate';
      /** SHA-256 of the certificate, in hexadecimal. */
      readonly thumbprint: string;
      /** PEM, PKCS #8, without a password. */
      readonly privateKey: string;
    };

export const secretVariable = 'PASSERELLE_CLIENT_SECRET';
export const passwordVariable = 'PASSERELLE_CERTIFICATE_PASSWORD';
