/**
 * Where Microsoft serves office.js: the address that the page names, and every host that may answer for it. In
 * September 2026 Microsoft's documentation moved to the second; the first may redirect to it.
 */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_HOSTS = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];

module.exports = { OFFICE_JS, OFFICE_HOSTS };
