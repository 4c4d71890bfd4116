const {createSimulator}=await import('/work/main/packages/mock/dist/simulator.js');
const t0=Date.now();
{using s=createSimulator({clock:'manual'});
s.fetch('https://openapi.coreclaw.com/api/v1/account/info',{method:'POST',headers:{'api-key':'mine','content-type':'application/json',prefer:'fault=delay:8s'},body:'{}'}).then(r=>console.log('answered after close, at',Date.now()-t0),e=>console.log('rejected',Date.now()-t0));
await new Promise(r=>setTimeout(r,100));}
console.log('closed',Date.now()-t0);
process.on('exit',()=>console.log('process ended after',Date.now()-t0));
