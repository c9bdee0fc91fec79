/** The styles of the coverage page, in light and dark mode, on screen and in print. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#667085;--line:#e4e7ec;--paper:#fff;--ground:#f6f7f9;--exercised:#0f766e;--exercisedback:#d9f2ee;--force:#e6eefc;--forceink:#1d4ed8}
@media(prefers-color-scheme:dark){:root{--ink:#e7eaf0;--soft:#98a2b3;--line:#2c3442;--paper:#171c26;--ground:#0f131a;--exercised:#5eead4;--exercisedback:#123c39;--force:#1b2b4d;--forceink:#93b4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1120px;margin:0 auto;padding:40px 24px 80px}
h1{font-size:28px;letter-spacing:-.02em;margin:0}
header p,.says,td small{color:var(--soft)}
header p{margin:4px 0 28px}
section{margin-bottom:40px}
section>h2{font-size:18px;margin:0 0 12px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:16px}
article{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:20px}
.figures h2{font-size:14px;font-weight:600;margin:0}
.figures h2::first-letter{text-transform:uppercase}
.percent{font-size:40px;font-weight:650;letter-spacing:-.03em;line-height:1.1;margin:8px 0 12px}
.percent small{font-size:20px;font-weight:500;color:var(--soft);margin-left:2px}
.count{margin:8px 0 4px;font-weight:600}
.says{font-size:13px;margin:0 0 8px}
.bar{display:inline-block;width:100%;height:6px;border-radius:3px;background:var(--line);overflow:hidden;vertical-align:middle}
.bar i{display:block;height:100%;background:var(--exercised)}
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--paper);border:1px solid var(--line);border-radius:12px;overflow:hidden}
th{font-size:12px;font-weight:600;color:var(--soft);text-align:left}
th,td{padding:10px 14px;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
td strong,td code,td small{display:block}
td strong{font-weight:600}
td code{font:12px/1.6 ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--soft);overflow-wrap:anywhere}
td small{font-size:12px;margin-top:4px}
.number{text-align:right;font-variant-numeric:tabular-nums}
.quiet strong,.quiet td{color:var(--soft);font-weight:400}
.chip{display:inline-block;margin:0 4px 4px 0;padding:1px 8px;border-radius:999px;border:1px solid var(--line);font-size:12px;white-space:nowrap;font-variant-numeric:tabular-nums}
.chip b{margin-left:5px;font-weight:500;opacity:.7}
.exercised{background:var(--exercisedback);border-color:transparent;color:var(--exercised)}
.unexercised{color:var(--soft);border-style:dashed}
.beyond{outline:1px dotted var(--soft)}
.force{background:var(--force);border-color:transparent;color:var(--forceink)}
summary{cursor:pointer;white-space:nowrap;font-variant-numeric:tabular-nums}
summary .bar{width:90px;margin-right:6px}
details[open] summary{margin-bottom:8px}
.lifecycles{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:16px}
.lifecycles h3{font-size:14px;margin:0 0 8px}
.lifecycles p{margin:0}
@media print{body{background:#fff}article,table{break-inside:avoid}}
`.trim()
