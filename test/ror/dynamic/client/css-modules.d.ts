// What scoped-css.ts makes of a style sheet: its class names, scoped.
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.css';
