// The search's box and its page of results.
const root=new URL("../../",import.meta.url).href;let worker;let newest=0;let take;function ask(query,options,then=()=>{}){let last={results:[],counts:{}};take=answer=>then(last={...last,...answer});if(!worker){worker=new Worker(root+"assets/search-worker.411fbd3f5e.js",{type:"module"});worker.onmessage=({data})=>data.id===newest&&take(data);worker.onerror=()=>{worker=null;take({failed:true});};}
worker.postMessage({base:root,id:++newest,query,options});}
function element(name,properties,...children){const made=Object.assign(document.createElement(name),properties);made.append(...children);return made;}
function marked(text,marks=[]){let end=0;return[...marks.flatMap(([start,stop])=>{const before=text.slice(end,start);end=stop;return[before,element("mark",{},text.slice(start,stop))];}),text.slice(end),];}
const word=/[\p{L}\p{Nd}]+/gu;function titled(title,query){const typed=query.toLowerCase().match(word)??[];return marked(title,[...title.toLowerCase().matchAll(word)].flatMap(({0:own,index})=>{const begun=typed.find(one=>one.length>1&&own.startsWith(one));return begun?[[index,index+begun.length]]:[];}));}
function kindOf({kind,section}){return element("span",{className:"kind"},section?`${kind} · ${section}`:kind);}
function count({counts}){return Object.values(counts).reduce((sum,one)=>sum+one,0);}
function numbered(number){return number===1?"1 result":`${number} results`;}
function aloud(text,answer){return[text,...answer.offered??[],...answer.failed?[]:[numbered(count(answer))]].join(" ");}
function said(query,{whole,failed,results,corrected,offered,knownWithoutPage}){const found=results.length>0;if(failed){return found?"Not all of the search could be loaded. These are found by name alone.":"The search could not be loaded.";}
if(knownWithoutPage){return `No page on ${knownWithoutPage}.${found ? " Pages that speak of it:" : ""}`;}
if(offered){return `Nothing here is called “${query}”. Did you mean:`;}
return corrected?`Showing results for ${corrected}.`:found?"":whole?`Nothing found for “${query}”.`:"Searching…";}
function isPlain({ctrlKey,metaKey,shiftKey,altKey}){return!(ctrlKey||metaKey||shiftKey||altKey);}
function voice(){const status=element("p",{className:"visually-hidden by-script",role:"status"});let timer=0;return{status,say(text){clearTimeout(timer);timer=setTimeout(()=>(status.textContent=status.textContent===text?`${text}\u00a0`:text),500);},};}
const most=6;class Box{active=null;isWanted=false;constructor(form){this.action=form.action;this.input=form.elements.q;this.voice=voice();this.note=element("p",{});this.list=element("div",{id:`${this.input.id}-list`,role:"listbox",ariaLabel:"Pages found"});this.popup=element("div",{className:"search-list by-script",hidden:true},this.note,this.list);form.append(this.popup,this.voice.status);Object.assign(this.input,{role:"combobox",ariaAutoComplete:"list",ariaExpanded:"false"});this.input.setAttribute("aria-controls",this.list.id);this.input.addEventListener("input",()=>this.ask());this.input.addEventListener("keydown",event=>this.press(event));form.addEventListener("focusout",({relatedTarget})=>form.contains(relatedTarget)||this.open(false));this.popup.addEventListener("mousedown",event=>event.preventDefault());this.popup.addEventListener("click",event=>this.follow(event));this.ask();}
ask(){const query=this.input.value.trim();this.choose(null);this.isWanted=true;if(query.length>1){ask(query,{limit:most},answer=>this.show(query,answer));}else{ask(null);this.open(false);this.list.replaceChildren();}
}
show(query,answer){if(this.active){return;}
const{failed,corrected,offered=[],whole}=answer;const text=this.note.textContent=said(query,answer);this.note.hidden=!text;this.list.replaceChildren(...[...offered.map(name=>this.option({q:name},element("b",{},name))),...answer.results.map(result=>this.option(root+result.url,element("span",{className:"title"},...titled(result.title,corrected??query))," ",kindOf(result))),...corrected?[this.option({q:query,exact:1},`Search for exactly “${query}”`)]:[],failed||whole&&!answer.results.length?this.option({},"All names from A to Z"):this.option({q:query},`All results for “${query}”`),].map((option,i)=>Object.assign(option,{id:`${this.input.id}-${i}`})));this.open(this.isWanted);if(this.isWanted&&(whole||failed)){this.voice.say(aloud(text,answer));}
}
option(to,...children){const href=typeof to==="string"?to:this.action+(to.q?`?${new URLSearchParams(to)}`:"");const option=element("a",{role:"option",tabIndex:-1,ariaSelected:"false",href},...children);option.classList.toggle("more",to!==href);return option;}
open(isOpen){this.isWanted=isOpen;this.popup.hidden=!isOpen;this.input.ariaExpanded=`${isOpen}`;if(!isOpen){this.choose(null);this.voice.say("");}
}
follow(event){const name=event.target.closest("b")?.textContent??"";if(name&&isPlain(event)){event.preventDefault();this.input.value=name;this.ask();}
}
choose(option){for(const one of[this.active,option]){one?.setAttribute("aria-selected",`${one === option}`);}
this.active=option;this.input.setAttribute("aria-activedescendant",option?.id??"");option?.scrollIntoView({block:"nearest"});if(option&&/^(Mac|iP)/.test(navigator.platform)){this.voice.say(`${option.textContent}, ${[...this.list.children].indexOf(option) + 1} of ${this.list.childElementCount}`);}
}
press(event){const{key,altKey,ctrlKey,metaKey,shiftKey,isComposing}=event;const isOpen=!this.popup.hidden;const{children}=this.list;if(isComposing||ctrlKey||metaKey||shiftKey){return;}
if(key==="ArrowDown"||key==="ArrowUp"){const step=key==="ArrowDown"?1:-1;this.open(children.length>0&&(!altKey||step>0));if(!altKey&&children.length){const at=[...children].indexOf(this.active);this.choose(children[at<0&&step<0?children.length-1:(at+step+children.length)% children.length]);}
}else if(key==="Enter"&&this.active){this.active.click();}else if(key==="Escape"&&(isOpen||this.input.value)){if(!isOpen){this.input.value="";}
this.open(false);if(!this.input.value){this.ask();}
}else{if(key==="Tab"){this.open(false);}else if(/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)){this.choose(null);}
return;}
event.preventDefault();}
}
const page=10;function items(name,children){return children.length?[element(name,{},...children.map(child=>element("li",{},...child)))]:[];}
function link(words,query){return element("a",{href:`?${new URLSearchParams(query)}`},words);}
class Results{limit=page;next=-1;shown="";timer=0;constructor(form){this.input=form.elements.q;this.title=document.title;this.voice=voice();this.body=element("div");this.facets=element("div");this.box=element("div",{className:"results by-script",hidden:true},this.body);form.after(this.box);document.body.append(this.voice.status);delete document.documentElement.dataset.asked;const typed=()=>new URLSearchParams({q:this.input.value.trim()});this.input.addEventListener("input",()=>{const asked=typed();this.limit=page;this.show(asked);clearTimeout(this.timer);this.timer=setTimeout(()=>this.write(`?${asked}`,"replaceState"),400);});form.addEventListener("submit",event=>{event.preventDefault();this.go(`?${typed()}`,"pushState");});this.box.addEventListener("click",event=>{const search=event.target.closest("a[href^='?']")?.search;if(search&&isPlain(event)){event.preventDefault();this.go(search,"pushState");}
});addEventListener("popstate",()=>this.go(location.search,"replaceState"));this.go(this.input.value?`?${typed()}`:location.search,"replaceState");}
write(search,how){clearTimeout(this.timer);if(search!==location.search){history[how](null,"",search);}
const query=new URLSearchParams(search).get("q");document.title=query?`${query} – ${this.title}`:this.title;}
go(search,how){this.write(search,how);this.limit=page;this.show();}
show(asked=new URLSearchParams(location.search)){const query=asked.get("q")?.trim()??"";const kind=asked.get("kind");const exact=asked.has("exact");if(this.input.value.trim()!==query){this.input.value=query;}
this.box.hidden=!query;ask(query||null,{kinds:kind?[kind]:[],limit:this.limit,exact},answer=>{if(answer.whole||answer.failed||this.shown!==query){this.draw(query,kind,exact,answer);this.shown=answer.whole?query:"";}
});}
draw(query,kind,exact,answer){const{results,corrected,offered=[],counts,whole,failed}=answer;const text=said(query,answer);const all=count(answer);const more=(kind?counts[kind]:all)-results.length;const none=failed||whole&&!results.length;const focus=this.body.contains(document.activeElement)&&document.activeElement.href;const here={q:query,...exact&&{exact:1}};if(whole||failed){this.facets=whole&&Object.keys(counts).length>1?this.kinds(kind,answer,here):element("div");}
this.facets.inert=!whole;const heading=element("h2",{tabIndex:-1},whole&&all&&!offered.length?`${numbered(all)} for “${corrected ?? query}”`:`“${query}”`);this.box.classList.toggle("short",!!none);this.body.replaceWith(this.body=element("div",{},heading,element("p",{},text,...corrected?[" ",link(`Search for exactly “${query}”`,{q:query,exact:1})]:[]),...items("ul",[...offered.map(name=>[link(name,{q:name})]),...none?[[element("a",{href:"#s-names"},"All names from A to Z")]]:[],]),this.facets,element("div",{className:"hits"},...items("ol",results.map(result=>[element("h3",{},element("a",{href:root+result.url},...titled(result.title,corrected??query))),kindOf(result),element("p",{},...marked(result.snippet,result.marks)),]))),...whole&&more>0?[this.more(results.length,more)]:[],));if(this.next>=0&&whole){this.body.querySelectorAll("h3 a")[this.next]?.focus();this.next=-1;}else if(focus){([...this.body.querySelectorAll("a")].find(({href})=>href===focus)??heading).focus();}
if(whole||failed){this.voice.say(aloud(text,answer));}
}
kinds(kind,answer,here){return element("nav",{className:"facets",ariaLabel:"Kinds of results"},...items("ul",[["",count(answer)],...Object.entries(answer.counts)].map(([one,number])=>{const facet=link(one||"all",{...here,...one&&{kind:one}});facet.append(" ",element("span",{},`${number}`));facet.ariaCurrent=one===(kind??"")?"true":null;return[facet];})));}
more(here,more){const button=element("button",{type:"button"},`Show ${Math.min(more, page)} more`);button.addEventListener("click",()=>{this.next=here;this.limit +=page;this.show();});return button;}
}
const started=new WeakSet();export function start(form,isPage){if(!started.has(form)){started.add(form);new(isPage?Results:Box)(form);}
}
export function suggest(form){const query=decodeURIComponent(location.pathname).match(/([^/]*?)(\.\w+)?\/*$/)[1].replace(/[-_+]+/g," ");ask(query,{namesOnly:true,limit:5},answer=>{const{results,corrected,knownWithoutPage}=answer;if(results.length||knownWithoutPage){form.after(element("div",{className:"by-script near"},element("h2",{},knownWithoutPage?said(query,answer):"Did you mean"),element("ul",{},...results.map(result=>element("li",{},element("a",{href:root+result.url},...titled(result.title,corrected??query))," ",kindOf(result))))));}
});}
