const D='/work/main/packages/mock/dist/';
const {createSimulator}=await import(D+'simulator.js');
const B='https://openapi.coreclaw.com';
const post=(sim,path,body,h={},key='mine')=>sim.fetch(B+path,{method:'POST',headers:{...(key?{'api-key':key}:{}),'content-type':'application/json',...h},body:JSON.stringify(body)});
const START={scraper_slug:'openhours/museum-hours',is_async:true,input:{parameters:{custom:{places:['Ghent'],max_results:3}}}};
const show=async(t,p)=>{try{const r=await p;console.log(t,r.status,r.headers.get('x-mock-fault'),r.headers.get('x-mock-error'),(await r.text()).slice(0,260))}catch(e){console.log(t,'REJECT',e.name,e.message)}};
const E='01KVJ448M0GT2CSQF2EZFR7870';
console.error=()=>{};
{ // 1 armed rules leak
 const s=createSimulator({clock:'manual'});let last;for(let i=1;i<=101;i++){last=await post(s,'/api/v1/run/result/export',{run_slug:E,format:'csv'},{prefer:'fault=file-cut'});if(last.status!==200){console.log('export',i);break}
   const u=(await last.json()).data.download_url; await s.fetch(u).then(r=>r.text()).catch(()=>{});}
 await show('export result',Promise.resolve(last));
 const f=await (await post(s,'/__mock/faults',undefined)).json?.call; 
 const g=await (await s.fetch(B+'/__mock/faults',{headers:{'api-key':'mine'}})).json();console.log('rules left',g.rules.length,g.rules[0]);
}
{ // 2 defaults > 100
 const s=createSimulator({clock:'manual'});let st;for(let i=0;i<101;i++) st=(await post(s,'/__mock/faults',{fault:'delay:0ms'},{},null)).status;console.log('POST #101 without key',st);
 await show('then api',post(s,'/api/v1/account/info',{}));
}
{ try{const s=createSimulator({clock:'manual',faults:Array(101).fill('delay:0ms')});await show('101 option faults',post(s,'/api/v1/account/info',{}))}catch(e){console.log('refused',e.message)}
  const s=createSimulator({clock:'manual',faults:Array(95).fill('delay:0ms')});await show('95 + sim_flaky_wifi',post(s,'/api/v1/account/info',{},{},'sim_flaky_wifi'))}
{ // 3 file faults errors
 const s=createSimulator({clock:'manual'});const u=(await (await post(s,'/api/v1/run/result/export',{run_slug:E,format:'csv'})).json()).data.download_url;
 await show('file Prefer fault=nonsense',s.fetch(u,{headers:{prefer:'fault=nonsense'}}));
 await show('file Prefer code=abc',s.fetch(u,{headers:{prefer:'code=abc'}}));
 for(const f of ['file-expired','file-html','gateway:502','delay:1ms']){const r=await s.fetch(u,{headers:{prefer:'fault='+f,origin:'http://a.test'}});console.log(f,r.status,'acao',r.headers.get('access-control-allow-origin'),'expose',r.headers.get('access-control-expose-headers'));}
 for(const f of ['file-html']){const r=await s.fetch(u,{method:'HEAD',headers:{prefer:'fault='+f}});console.log('HEAD',f,(await r.text()).length)}
 const e1=(await s.fetch(u,{headers:{prefer:'fault=file-changed'}})).headers.get('etag'),e2=(await s.fetch(u,{headers:{prefer:'fault=file-changed'}})).headers.get('etag');console.log('file-changed twice',e1===e2);
 await show('file-short + file-unsized',s.fetch(u,{headers:{prefer:'fault=file-unsized+file-short:50'}}));
 const bad=u.replace(/signature=.*/,'signature=00');
 await post(s,'/__mock/faults',{fault:'file-html',times:1});await s.fetch(bad).then(r=>console.log('bad sig',r.status,r.headers.get('x-mock-fault')));
}
{ // million rows file
 const s=createSimulator({clock:'manual'});const {data}=await (await post(s,'/api/v1/scraper/run',{scraper_slug:'sim/million-rows',is_async:true,input:{parameters:{custom:{}}}})).json();
 await (await s.world('mine')).settle();
 const u=(await (await post(s,'/api/v1/run/result/export',{run_slug:data.run_slug,format:'csv'})).json()).data.download_url;
 let r=await s.fetch(u,{method:'HEAD'});console.log('million len',r.headers.get('content-length'));
 r=await s.fetch(u,{headers:{prefer:'fault=file-short:1000'}});console.log('file-short:1000',r.status,r.headers.get('content-length'),(await r.text()).length);
 r=await s.fetch(u,{headers:{prefer:'fault=file-cut:1000'}});console.log('file-cut:1000',r.status,r.headers.get('content-length'),await r.text().then(t=>t.length,e=>e.message));
}
{ // 4 explain lies
 const s=createSimulator({clock:'manual'});
 for(const f of ['flap','stale:1h']){const r=await post(s,'/api/v1/run/detail',{run_slug:f=='flap'?E:E},{prefer:'fault='+f});const b=await r.json();const x=await (await s.fetch(B+'/__mock/requests/'+r.headers.get('x-mock-request'))).json();console.log(f,'answer status',b.data?.status,'why:',x.why,'| by',x.by)}
 const w=await s.world('mine');
 const p=post(s,'/api/v1/scraper/run',{...START,is_async:false});await new Promise(r=>setTimeout(r,50));await w.settle();const r=await p;const b=await r.text();const x=await (await s.fetch(B+'/__mock/requests/'+r.headers.get('x-mock-request'))).json();console.log('waiting',b.slice(0,100),'why:',x.why);
 const un=await post(s,'/api/v1/account/info',{},{prefer:'fault=nonsense'});const y=await (await s.fetch(B+'/__mock/requests/'+un.headers.get('x-mock-request'))).json();console.log('unknown fault why',y.why, JSON.stringify(y.request));
 const z=await (await s.fetch(B+'/__mock/requests',{headers:{'api-key':'mine'}})).json();console.log('in list of key', z.requests.some(e=>e.id===y.request.id));
}
{ // 5 nobody world
 const s=createSimulator({clock:'manual'});await post(s,'/api/v1/account/info',{},{},null);console.log('worlds after a keyless call',s.worlds().length);
}
{ // 6 redeliver lost
 const got=[];const s=createSimulator({clock:'manual',sendCallback:async c=>{got.push(c);return{status:200}}});
 const r=await post(s,'/api/v1/scraper/run',{...START,callback_url:'http://127.0.0.1:9/h'},{prefer:'fault=callback-lost'});const w=await s.world('mine');await w.settle();const id=w.callbacks()[0].id;await w.redeliver(id);console.log('redelivered lost: received',got.length,JSON.stringify(w.callbacks()[0].attempts));
}
{ // 7 rule times consumed
 const s=createSimulator({clock:'manual'});const w=await s.world('mine');w.addFault({fault:'flap',every:1,times:1});const {data}=await (await post(s,'/api/v1/scraper/run',START)).json();const r=await post(s,'/api/v1/run/detail',{run_slug:data.run_slug});console.log('flap on a ready run',r.headers.get('x-mock-fault'),w.faults);
 await w.settle();const q=await post(s,'/api/v1/run/detail',{run_slug:data.run_slug});console.log('after end',(await q.json()).data.status);
 w.clearFaults();w.addFault({fault:'empty-page',times:1});
 for(const p of [1,2]){const a=await post(s,'/api/v1/run/result/list',{run_slug:data.run_slug,page_index:p,page_size:1});const j=await a.json();console.log('page',p,a.headers.get('x-mock-fault'),j.data.list.length)}
}
{ // 8 rate-storm downloads marks
 const s=createSimulator({clock:'manual',faults:['rate-storm']});let u;for(let i=0;i<20&&!u;i++){const r=await post(s,'/api/v1/run/result/export',{run_slug:E,format:'csv'});if(r.ok)u=(await r.json()).data.download_url}
 const c={};for(let i=0;i<200;i++){const r=await s.fetch(u);const k=r.status+' '+r.headers.get('x-mock-fault');c[k]=(c[k]??0)+1}console.log(c)
}
{ // 9 determinism: what happens in between
 const seq=async(between)=>{const s=createSimulator({clock:'manual',seed:7});if(between)await post(s,'/api/v1/run/result/export',{run_slug:E,format:'csv'},{prefer:'fault=file-cut'});const w=await s.world('mine');w.addFault({fault:'server-error',probability:.5});let o='';for(let i=0;i<30;i++)o+=(await post(s,'/api/v1/account/info',{})).status===500?'x':'.';return o};
 console.log(await seq(false));console.log(await seq(true));
 const d=async seed=>{const s=createSimulator({clock:'manual',seed});const o=[];for(let i=0;i<3;i++){const t=performance.now();await post(s,'/api/v1/account/info',{},{prefer:'fault=delay:10ms..300ms'});o.push(Math.round(performance.now()-t))}return o};
 console.log('delay range, seed 1',await d(1),'seed 2',await d(2));
}
{ // 10 key in fault text
 const s=createSimulator({clock:'manual'});const K='my-secret-key-123';const r=await post(s,'/api/v1/account/info',{},{prefer:'fault=redirect:https://x.test/?key='+K},K);
 const x=await (await s.fetch(B+'/__mock/requests')).text();console.log('key in requests:',x.includes(K),x.slice(0,400));
 const raw=await s.fetch(B+'/api/v1/account/info',{method:'POST',headers:{'api-key':K},body:new Blob([`{"a":"my-\\u0073ecret-key-123"}`])});console.log(raw.status);
 const y=await (await s.fetch(B+'/__mock/requests?limit=1')).text();console.log('escaped key shown:',y.includes(K),y.slice(0,500));
}
{ // 11 stale link
 const s=createSimulator({clock:'manual'});await (await s.world('mine'));const r=await post(s,'/api/v1/run/last/log',{run_slug:E},{prefer:'fault=stale:50m'});const j=await r.json();console.log('stale log',r.status,j.code,j.data&&(await s.fetch(j.data.all_logs_url)).status);
}
{ // 12 off-contract + armed
 const s=createSimulator({clock:'manual'});await post(s,'/api/v1/run/result/export',{run_slug:E,format:'csv'},{prefer:'fault=new-members+file-cut'});console.log('armed with off-contract',(await s.world('mine')).faults.length);
}
{ // 13 delete rule added for all
 const s=createSimulator({clock:'manual'});await post(s,'/api/v1/account/info',{},{},'a1');await post(s,'/api/v1/account/info',{},{},'b1');
 await post(s,'/__mock/faults',{fault:'delay:0ms'},{},null);const r=await s.fetch(B+'/__mock/faults/rule-1',{method:'DELETE'});console.log('delete rule-1 for all',r.status,await r.text());
 for(const k of['a1','b1'])await s.fetch(B+'/__mock/faults/rule-1',{method:'DELETE',headers:{'api-key':k}});await post(s,'/api/v1/account/info',{},{},'c1');console.log('new world rules',(await s.world('c1')).faults.length);
}
{ // 14 507
 const s=createSimulator({clock:'manual',faults:['delay:0ms'],history:false});let c={};for(let i=0;i<1005;i++){const r=await post(s,'/api/v1/account/info',{},{},'k'+i);c[r.status]=(c[r.status]??0)+1}console.log('1005 reading keys with a fault',c);
 const s2=createSimulator({clock:'manual',history:false});c={};for(let i=0;i<1005;i++){const r=await post(s2,'/api/v1/account/info',{},{},'k'+i);c[r.status]=(c[r.status]??0)+1}console.log('without',c);
}
