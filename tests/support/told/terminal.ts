/** What a script of a page asks the token endpoint and the product for, read from its text. */

export type ToldRequest = {
  readonly tokenUrl: string | undefined;
  readonly grantType: string | undefined;
  readonly clientId: string | undefined;
  readonly scope: string | undefined;
  /** First address that is asked with the token. */
  readonly productUrl: string | undefined;
};

export function requestOf({language, text}: {readonly language: string; readonly text: string}): ToldRequest {
  const found = (pattern: RegExp) => pattern.exec(text)?.[1];
  const addresses = [...text.matchAll(/'(https:\/\/[^']+)/g)].map(([, address = '']) => address);
  const isToken = (address: string) => address.includes('/oauth2/');
  const product = addresses.filter((address) => !isToken(address) && !address.endsWith('/.default'));
  return {
    tokenUrl: addresses.find(isToken),
    grantType: found(language === 'bash' ? /grant_type=(\w+)/ : /grant_type\s*=\s*'([^']*)'/),
    clientId: found(language === 'bash' ? /client_id=([^'\s]+)/ : /client_id\s*=\s*'([^']*)'/),
    scope: found(language === 'bash' ? /scope=([^'\s]+)/ : /scope\s*=\s*'([^']*)'/),
    productUrl: product[0],
  };
}
