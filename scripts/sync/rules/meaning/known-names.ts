/** Names of which it is known how they are written in French: like in English, or otherwise. */

/** Protocols, formats, algorithms, time zones, systems: one word in every language, which nobody leaves out. */
export const technical: ReadonlySet<string> = new Set(
  'NTLM Kerberos LDAP LDAPS SAML OIDC OAuth SCIM RADIUS PKCE JWT SSD HDD NVMe TLS SSH SFTP FTPS FTP HTTPS AMQP MQTT SMB NFS CIFS TCP UDP IMAP POP3 SMTP DHCP IPsec IPv4 IPv6 UTC GMT CET CEST PST PDT CSV TSV JSON XML YAML TOML PDF PNG JPEG SVG EDIFACT UBL ASCII ANSI AES RSA SHA HMAC MD5 ECDSA PEM PFX DKIM SPF DMARC SQL GraphQL gRPC SOAP OData Linux Ubuntu Debian macOS Android iOS PowerShell Docker Kubernetes Visa Mastercard SEPA'.split(
    ' ',
  ),
);

/** Products and their makers, which every language writes alike. Some are words, too: `Teams`, `Box`. */
export const brands: ReadonlySet<string> = new Set(
  'Windows Azure Entra Intune Office Outlook Exchange Teams SharePoint OneDrive Excel Word PowerPoint OneNote Dynamics Dataverse Copilot Defender Sentinel Purview Edge Microsoft Apple Safari Google Gmail Chrome Firefox Mozilla Opera Amazon AWS GCP Oracle SAP Sage Xero QuickBooks NetSuite Workday Salesforce HubSpot Zendesk Zoho Jira Confluence Atlassian Trello Asana Slack Zoom Webex Dropbox Box Okta Auth0 Cloudflare Akamai Adobe Codat Shopify WooCommerce Magento Stripe PayPal Adyen Klarna GitHub GitLab Bitbucket Jenkins Terraform Ansible Postgres PostgreSQL MySQL MariaDB MongoDB Redis Kafka Elasticsearch Snowflake Databricks Tableau Docker Podman Helm Nginx Apache Node Python Java Ruby Rust Kotlin Swift Fedora RHEL CentOS Twilio SendGrid Mailchimp WhatsApp Facebook Instagram LinkedIn Twitter YouTube'.split(
    ' ',
  ),
);

/** Days, months, currencies and units, which are told of as facts: French writes them small, or otherwise. */
export const otherwise: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September October November December KB MB GB TB Ko Mo Go To AM PM EUR USD GBP CHF CAD UI GUI OS PC IT HR DB CS ID IDs'.split(
    ' ',
  ),
);

/** Acronyms of offices and regulations that French has its own for. */
const translated: ReadonlySet<string> = new Set(['CISO RSSI', 'NAFTA ALENA', 'EBITDA BAIIA', 'AIDS SIDA']);

/** The first letters of both, or the same letters: `Frankfurt`, `IDs`, `VAT` and « TVA ». */
export function isTranslated(one: string, other: string): boolean {
  const letters = (name: string) => [...name.toLowerCase()].sort().join('');
  return (
    one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase() ||
    letters(one) === letters(other) ||
    one.startsWith(other) ||
    other.startsWith(one) ||
    one.endsWith(other) ||
    translated.has(`${one} ${other}`)
  );
}
