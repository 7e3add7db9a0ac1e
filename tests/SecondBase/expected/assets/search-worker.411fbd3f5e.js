// The search away from the page's own thread.
import{openSearch}from "./search.ceeff452e0.js";let search;let newest;onmessage=async({data:{base,id,query,options}})=>{newest=id;try{const{search:ask}=await(search??=openSearch(base));for(const namesOnly of query==null?[]:options?.namesOnly?[true]:[true,false]){const answer=id===newest&&await ask(query,{...options,namesOnly});if(id===newest){postMessage({id,whole:!namesOnly,...answer});await new Promise(next=>setTimeout(next,120));}
}
}catch{search=null;postMessage({id,failed:true});}
};