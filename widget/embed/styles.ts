/**
 * The launcher's looks, in its own shadow root: `all: initial` lets nothing of the host page in, lengths are in pixels
 * because a host page may have given `rem` any meaning, and the page may set
 * `--livsveiviser-colour` and `--livsveiviser-text` (a pair with enough contrast) on `livs-veiviser`.
 */
export const styles = `
:host{all:initial;display:block}
*{box-sizing:border-box}
[hidden]{display:none!important}
.corner,.inline{font:400 16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#17332f;
--c:var(--livsveiviser-colour,#17504a);--t:var(--livsveiviser-text,#fff)}
.corner{position:fixed;z-index:2147483000;right:max(16px,env(safe-area-inset-right));bottom:max(16px,env(safe-area-inset-bottom));
display:flex;flex-direction:column-reverse;align-items:flex-end;gap:12px}
.inline{display:flex;flex-direction:column;align-items:flex-start;gap:16px;min-height:176px;justify-content:center;
padding:24px;border-radius:16px;background:#f6efe4;border:1px solid #e2d5bf}
.about{margin:0;font-size:18px;max-width:576px}
.launch{display:inline-flex;align-items:center;gap:10px;min-height:48px;padding:10px 20px;border:2px solid var(--t);
border-radius:28px;background:var(--c);color:var(--t);font:600 16px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;cursor:pointer}
.corner .launch{box-shadow:0 4px 18px rgba(0,0,0,.25)}
.launch:hover{text-decoration:underline;text-underline-offset:.2em}
.launch:focus-visible,.frame:focus-visible{outline:3px solid var(--c);outline-offset:3px}
svg{flex:none}
.frame{display:block;border:0;background:#fdfaf5;border-radius:16px;color-scheme:normal}
.corner .frame{width:min(424px,calc(100vw - 32px));height:min(704px,calc(100vh - 104px));box-shadow:0 10px 40px rgba(0,0,0,.3)}
.inline .frame{width:100%;height:520px}
@media (max-width:480px){.corner[data-open]{inset:0;gap:0;align-items:stretch;background:#fdfaf5}
.corner[data-open] .frame{width:100%;height:auto;flex:1;border-radius:0;box-shadow:none}
.corner[data-open] .launch{justify-content:center;border-radius:0}
.inline{padding:16px}}
[data-theme=dark] .frame{background:#12211f}
.inline[data-theme=dark]{background:#1b2f2c;color:#f2ece1;border-color:#3a514d}
@media (prefers-color-scheme:dark){[data-theme=auto] .frame{background:#12211f}}
@media (forced-colors:active){.launch{border-color:ButtonText}}
@media print{.corner{display:none}}
`;
