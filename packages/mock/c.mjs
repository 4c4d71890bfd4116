import net from 'node:net';
const D='/work/main/packages/mock/dist/';
const {startMock}=await import(D+'index.js');
process.on('unhandledRejection',e=>console.log('UNHANDLED',e));process.on('uncaughtException',e=>console.log('UNCAUGHT',e));
const ev=[];
const m=await startMock({clock:'manual',onRequest:e=>ev.push(e)});
const H=`host: x\r\napi-key: mine\r\ncontent-type: application/json\r\n`;
const req=(path,body,extra='',method='POST')=>{const b=body===undefined?'':JSON.stringify(body);return `${method} ${path} HTTP/1.1\r\n${H}${extra}content-length: ${b.length}\r\n\r\n${b}`};
const raw=(port,text,ms=1500,opt={})=>new Promise(res=>{const s=net.connect(port,'127.0.0.1',()=>{s.write(text)});let out='',end='open';const t0=Date.now();s.on('data',d=>out+=d.toString('latin1'));s.on('end',()=>end='fin@'+(Date.now()-t0));s.on('error',e=>end=e.code);setTimeout(()=>{s.destroy();res({out,end})},ms)});
const P=m.port;
const A='/api/v1/account/info';
{const r=await raw(P,req(A,{},'prefer: fault=delay:200ms\r\n')+req(A,{},'prefer: fault=cut-body\r\n'));console.log('pipelined delay then cut-body:',r.end,(r.out.match(/HTTP\/1.1/g)||[]).length,'answers');}
{const r=await raw(P,req(A,{},'prefer: fault=delay:200ms\r\n')+req(A,{},'prefer: fault=lose-answer\r\n'));console.log('pipelined delay then lose-answer:',r.end,(r.out.match(/HTTP\/1.1/g)||[]).length,'answers');}
{const r=await raw(P,req(A,{},'prefer: fault=delay:200ms\r\n')+req(A,{},'prefer: fault=reset-after\r\n'));console.log('pipelined delay then reset-after:',r.end,(r.out.match(/HTTP\/1.1/g)||[]).length,'answers');}
{const r=await raw(P,req(A,{})+req(A,{},'prefer: fault=reset-after\r\n'));console.log('pipelined plain then reset-after:',r.end,(r.out.match(/HTTP\/1.1/g)||[]).length,'answers');}
{const r=await raw(P,req(A,{})+req(A,{},'prefer: fault=cut-body\r\n'));console.log('pipelined plain then cut-body:',r.end,(r.out.match(/HTTP\/1.1/g)||[]).length,'answers');}
// HEAD
for(const f of ['cut-chunks','cut-body','slow-body:50ms','gateway:502','reset-body','bad-gzip','no-content','empty-body','stall','cut-headers:5']){const r=await raw(P,req('/api/store?search=museum',undefined,`prefer: fault=${f}\r\n`,'HEAD'),400);console.log('HEAD',f,r.end,JSON.stringify(r.out.split('\r\n')[0]),'len',/content-length: \d+/i.exec(r.out)?.[0],'body',JSON.stringify(r.out.split('\r\n\r\n').slice(1).join('|').slice(0,40)))}
// GET no-content
for(const f of ['no-content','no-content+empty-body','no-content+gateway:502','empty-body+cut-body','wrong-type:','redirect:']){const r=await raw(P,req('/api/store?search=museum',undefined,`prefer: fault=${f}\r\n`,'GET'),400);console.log('GET',f,r.end,JSON.stringify(r.out.slice(0,15)),/content-(type|length): .*/ig.exec(r.out)?.[0],JSON.stringify(r.out.slice(-40)))}
// file faults
const u0=await (await fetch(m.url+'/api/v1/run/result/export',{method:'POST',headers:{'api-key':'mine','content-type':'application/json'},body:JSON.stringify({run_slug:'01KVJ448M0GT2CSQF2EZFR7870',format:'csv'})})).json();
const u=u0.data.download_url;
for(const p of ['fault=nonsense','code=abc']){const r=await fetch(u,{headers:{prefer:p}});console.log('file',p,r.status,[...r.headers].filter(([k])=>/mock|type/.test(k)).join(' '),(await r.text()).slice(0,200));}
{const r=await fetch(u,{method:'OPTIONS',headers:{prefer:'fault=file-html',origin:'http://a.test','access-control-request-method':'GET'}});console.log('file preflight w prefer',r.status,r.headers.get('x-mock-fault'))}
// million
const j=await (await fetch(m.url+'/api/v1/scraper/run',{method:'POST',headers:{'api-key':'mine','content-type':'application/json'},body:JSON.stringify({scraper_slug:'sim/million-rows',is_async:true,input:{parameters:{custom:{}}}})})).json();
await (await m.simulator.world('mine')).settle();
const v=(await (await fetch(m.url+'/api/v1/run/result/export',{method:'POST',headers:{'api-key':'mine','content-type':'application/json'},body:JSON.stringify({run_slug:j.data.run_slug,format:'csv'})})).json()).data.download_url;
{const r=await fetch(v,{headers:{prefer:'fault=file-cut:1000'}});console.log('million file-cut on wire',r.status,r.headers.get('content-length'),await r.text().then(t=>'WHOLE '+t.length,e=>'error '+e.message))}
// client leaves during large damaged download
{const url=new URL(v);for(const f of ['delay:1ms','file-cut:50000000','file-slow:20s','file-stall:30000000']){const s=net.connect(url.port,'127.0.0.1');s.write(`GET ${url.pathname+url.search} HTTP/1.1\r\nhost: ${url.host}\r\nprefer: fault=${f}\r\n\r\n`);s.on('error',()=>{});await new Promise(r=>s.once('data',r));s.pause();await new Promise(r=>setTimeout(r,200));s.resetAndDestroy();await new Promise(r=>setTimeout(r,200));}}
console.log('events of bad http',ev.filter(e=>e.method==='-'));
const t=Date.now();await m.close();console.log('closed in',Date.now()-t);
