// The one HTML page of the application: everything else is drawn by its script.

/** Where the bundle's files are served. */
export const ASSETS = '/ror/app/assets';

/** The page at every /ror/app/ path. */
export const SHELL = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ROR Occitanie</title>
<link rel="icon" type="image/svg+xml" href="${ASSETS}/icon.svg">
<link rel="stylesheet" href="${ASSETS}/main.css">
<script type="module" src="${ASSETS}/main.js"></script>
</head>
<body>
<div id="rx-root"></div>
<noscript>Cette application a besoin de JavaScript.</noscript>
</body>
</html>
`;

/** The icon of its tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="9" fill="#0f766e"/>
<path d="M11 24V8h6a5 5 0 010 10h-6m6 0l5 6" fill="none" stroke="#fff" stroke-width="3"/>
</svg>
`;
