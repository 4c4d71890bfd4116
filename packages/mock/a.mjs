const D='/work/main/packages/mock/dist/';
const {createSimulator}=await import(D+'simulator.js');
export const B='https://openapi.coreclaw.com';
export const post=(sim,path,body,h={},key='mine')=>sim.fetch(B+path,{method:'POST',headers:{'api-key':key,'content-type':'application/json',...h},body:JSON.stringify(body)});
const START={scraper_slug:'openhours/museum-hours',is_async:true,input:{parameters:{custom:{places:['Ghent'],max_results:3}}}};
const show=async(t,p)=>{try{const r=await p;console.log(t,r.status,r.headers.get('x-mock-fault'),r.headers.get('x-mock-error'),(await r.text()).slice(0,220))}catch(e){console.log(t,'REJECT',e.name,e.message)}};
const sim=createSimulator({clock:'manual'});
for(const f of ['truncated-json+unknown-code','gateway+new-members','portal+contradiction','no-content+empty-body','no-content+doubled-json','bad-utf8+doubled-json','drop-request+reset-after','lose-answer+reset-after','drop-request+slow-body:10ms','gateway:502+lose-answer','retry-after','empty-page','null-data','delay:1ms+retry-after:soon'])
 await show(f,post(sim,'/api/v1/account/info',{}, {prefer:'fault='+f}));
await show('null-data on refusal',post(sim,'/api/v1/run/detail',{run_slug:'01KVJ448M0GT2CSQF2EZFR7871'}, {prefer:'fault=null-data'}));
await show('contradiction on refusal',post(sim,'/api/v1/run/detail',{run_slug:'01KVJ448M0GT2CSQF2EZFR7871'}, {prefer:'fault=contradiction'}));
await show('new-status on refusal',post(sim,'/api/v1/run/detail',{run_slug:'01KVJ448M0GT2CSQF2EZFR7871'}, {prefer:'fault=new-status'}));
await show('flap on refusal',post(sim,'/api/v1/run/detail',{run_slug:'01KVJ448M0GT2CSQF2EZFR7871'}, {prefer:'fault=flap'}));
await show('callback-lost on refused start',post(sim,'/api/v1/scraper/run',{}, {prefer:'fault=callback-lost'}));
// prefer vs rule
{const s=createSimulator({clock:'manual',faults:['delay:1ms']});const t=Date.now();const r=await post(s,'/api/v1/account/info',{}, {prefer:'fault=delay:2s'});console.log('prefer delay:2s under --fault delay:1ms took',Date.now()-t,r.headers.get('x-mock-fault'))}
{const s=createSimulator({clock:'manual',faults:['reset-after']});await show('prefer lose-answer under rule reset-after',post(s,'/api/v1/account/info',{}, {prefer:'fault=lose-answer'}));}
// start with drop-request+reset-after carried out?
{const s=createSimulator({clock:'manual',history:false});await show('start drop+reset-after',post(s,'/api/v1/scraper/run',START,{prefer:'fault=drop-request+reset-after'}));console.log('runs',(await s.world('mine')).runs().length)}
// profile: find seeds
for(const prof of ['bad-deploy','flaky-wifi','rate-storm']){let odd=0,n=0,ex;for(let seed=0;seed<15;seed++){const s=createSimulator({seed,clock:'manual',faults:[prof],platform:{setWaitTimer:(_,cb)=>{const t=setTimeout(cb,0);return()=>clearTimeout(t)}}});const err=console.error;console.error=()=>{};for(let i=0;i<200;i++){n++;try{const r=await post(s,'/api/v1/account/info',{});const m=r.headers.get('x-mock-fault');const b=await r.text().catch(e=>'T:'+e.message);if(r.headers.get('x-mock-error')||(/drop-request|lose-answer/.test(m??''))){odd++;ex??=[seed,i,r.status,m,r.headers.get('x-mock-error'),b.slice(0,150)]}}catch(e){}}console.error=err;}console.log(prof,'odd',odd,'of',n,ex)}
