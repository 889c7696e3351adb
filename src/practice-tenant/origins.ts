/** Invented addresses under `.example`: they exist nowhere, so nothing can be sent there by accident. */
export const practiceOrigin = 'https://practice.passerelle.example';
export const graphOrigin = 'https://graph.practice.passerelle.example';

/** `https://…/<tenant>`: what a client calls its authority. */
export function authorityOf(segment: string): string {
  return `${practiceOrigin}/${segment}`;
}

export function issuerOf(tenantId: string): string {
  return `${practiceOrigin}/${tenantId}/v2.0`;
}
