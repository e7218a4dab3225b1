/**
 * The launcher's looks, in its own shadow root: `all: initial` lets nothing of the host page in, and the page may set
 * `--livsveiviser-colour` and `--livsveiviser-text` (a pair with enough contrast) on `livs-veiviser`.
 */
export const styles = `
:host{all:initial;display:block}
*{box-sizing:border-box}
[hidden]{display:none!important}
.corner,.inline{font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#17332f;
--c:var(--livsveiviser-colour,#17504a);--t:var(--livsveiviser-text,#fff)}
.corner{position:fixed;z-index:2147483000;right:max(1rem,env(safe-area-inset-right));bottom:max(1rem,env(safe-area-inset-bottom));
display:flex;flex-direction:column-reverse;align-items:flex-end;gap:.75rem}
.inline{display:flex;flex-direction:column;align-items:flex-start;gap:1rem;min-height:11rem;justify-content:center;
padding:1.5rem;border-radius:1rem;background:#f6efe4;border:1px solid #e2d5bf}
.about{margin:0;font-size:1.125rem;max-width:36rem}
.launch{display:inline-flex;align-items:center;gap:.625rem;min-height:3rem;padding:.625rem 1.25rem;border:2px solid var(--t);
border-radius:1.75rem;background:var(--c);color:var(--t);font:600 1rem/1.3 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;cursor:pointer}
.corner .launch{box-shadow:0 4px 18px rgba(0,0,0,.25)}
.launch:hover{text-decoration:underline;text-underline-offset:.2em}
.launch:focus-visible,.frame:focus-visible{outline:3px solid var(--c);outline-offset:3px}
svg{flex:none}
.frame{display:block;border:0;background:#fdfaf5;border-radius:1rem;color-scheme:normal}
.corner .frame{width:min(26.5rem,calc(100vw - 2rem));height:min(44rem,calc(100vh - 6.5rem));box-shadow:0 10px 40px rgba(0,0,0,.3)}
.inline .frame{width:100%;height:32.5rem}
@media (max-width:30rem){.corner[data-open]{inset:0;gap:0;align-items:stretch;background:#fdfaf5}
.corner[data-open] .frame{width:100%;height:auto;flex:1;border-radius:0;box-shadow:none}
.corner[data-open] .launch{justify-content:center;border-radius:0}
.inline{padding:1rem}}
[data-theme=dark] .frame{background:#12211f}
.inline[data-theme=dark]{background:#1b2f2c;color:#f2ece1;border-color:#3a514d}
@media (prefers-color-scheme:dark){[data-theme=auto] .frame{background:#12211f}}
@media (forced-colors:active){.launch{border-color:ButtonText}}
@media print{.corner{display:none}}
`;
