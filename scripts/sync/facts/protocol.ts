/** What programs say to each other, and pages without marking it as code: `GET`, `application/json`, `true`, `SMTP`. */
import {shortcutsIn} from './shortcuts';
import type {ReadFact} from './read-fact';

const said =
  /(?<![\p{L}\p{N}_./-])(?:(?:GET|POST|PUT|PATCH|DELETE)(?![\p{L}\p{N}_/-])|(?:application|text|image|audio|video|multipart|font)\/[a-z][a-z0-9.+-]*[a-z0-9]|(?:true|false)(?![\p{L}\p{N}_-])|(?:STARTTLS|SSL|SMTPS?|IMAPS?|POP3|[FS]?FTPS?|SCP|SSH|HTTPS?|TCP|UDP|LDAPS?|SAML|OIDC|OpenID Connect|SCIM|MQTTS?|AMQPS?|gRPC|REST|SOAP|JSONL?|XML|YAML|TOML|CSV|TSV|Parquet|NDJSON)(?![\p{L}\p{N}_]))/gu;

/** Most texts have none of them. */
const sign = /[A-Z]{3}|(?:application|text|image|audio|video|multipart|font)\/|true|false|OpenID|Parquet/;

/** @returns what may be put otherwise in the other language, in order of place */
export function protocolIn(text: string): readonly ReadFact[] {
  const found = sign.test(text)
    ? Array.from(text.matchAll(said), ({0: key, index}) => ({key, start: index, end: index + key.length}))
    : [];
  return [...found, ...shortcutsIn(text)].map((fact) => ({...fact, kind: 'code', strength: 'soft'}));
}
