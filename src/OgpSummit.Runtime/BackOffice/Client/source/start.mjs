// The order matters: what the site leaves out must be known before the client registers anything.
import './offer.mjs';
import './language.mjs';
import './mends/index.mjs';
import './two-factor.mjs';
import './accounts/index.mjs';
import './problems/index.mjs';
import './server-events/index.mjs';
import './users/index.mjs';
import '@umbraco-cms/backoffice/app';
