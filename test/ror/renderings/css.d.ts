// Style sheets are imported for their effect alone; esbuild adds them to the bundle.
declare module '*.css';
