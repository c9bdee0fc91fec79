// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
"use strict";
export const PurchaseOrders_Create = validate20;
const schema31 = {"$id":"PurchaseOrders_Create","$ref":"document#/components/schemas/Inventory.V2.CreatePurchaseOrderRequest"};
const schema33 = {"type":"object","description":"A new purchase order. A `status` is not part of it and is dropped.","required":["vendorId","typeId","businessUnitId","inventoryLocationId","shipTo","impactsTechnicianPayroll","date","requiredOn","tax","shipping","items"],"properties":{"vendorId":{"type":"integer","format":"int64","description":"An active vendor."},"typeId":{"type":"integer","format":"int64","description":"An active purchase order type."},"businessUnitId":{"type":"integer","format":"int64","description":"An active business unit."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"jobId":{"type":["integer","null"],"format":"int64","description":"Job the order is for; brings its project and invoice along. Must exist."},"technicianId":{"type":["integer","null"],"format":"int64","description":"An active technician."},"projectId":{"type":["integer","null"],"format":"int64","description":"Must be the job's project if there is a job, and go with the business unit."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.CreateAddressRequest","description":"Where to deliver; answers show only the address."},"vendorInvoiceNumber":{"type":["string","null"],"description":"The vendor's invoice number: `vendorDocumentNumber` in answers. With an auto-receive type it goes to the receipt."},"impactsTechnicianPayroll":{"type":"boolean","description":"Whether the order counts in the technician's pay. Never returned."},"memo":{"type":["string","null"],"format":"multiline","description":"Free text: `summary` in answers."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order; the past is allowed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":"string","format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate; zero or more."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount, zero or more."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest"},"description":"At least one item. The same SKU may repeat."}}};
const schema36 = {"type":"object","description":"A line to order. Name, code and type of the SKU are taken from the pricebook.","required":["skuId","description","vendorPartNumber","quantity","cost"],"properties":{"skuId":{"type":"integer","format":"int64","description":"Active material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"vendorPartNumber":{"type":"string","description":"The vendor's own number for the item."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Above zero."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece, zero or more."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."}}};
const schema34 = {"type":"object","description":"Where to deliver. Answers show only the address.","required":["description","address"],"properties":{"description":{"type":"string","description":"Name of the place."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressRequest"}}};
const schema35 = {"type":"object","description":"An address. All six parts must be there; each may be an empty string, none may be null.","required":["street","unit","city","state","zip","country"],"properties":{"street":{"type":"string"},"unit":{"type":"string","description":"Suite, flat or the like."},"city":{"type":"string"},"state":{"type":"string","description":"State or province."},"zip":{"type":"string","description":"Postal code."},"country":{"type":"string","description":"Country, such as `USA`."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.street === undefined){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.unit === undefined){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.city === undefined){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.state === undefined){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.zip === undefined){
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.country === undefined){
const err8 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.street !== undefined){
if(typeof data1.street !== "string"){
const err9 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.unit !== undefined){
if(typeof data1.unit !== "string"){
const err10 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.city !== undefined){
if(typeof data1.city !== "string"){
const err11 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err12 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.zip !== undefined){
if(typeof data1.zip !== "string"){
const err13 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.country !== undefined){
if(typeof data1.country !== "string"){
const err14 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"description":true,"address":true},"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vendorId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.typeId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.businessUnitId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.shipTo === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.impactsTechnicianPayroll === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impactsTechnicianPayroll"},message:"must have required property '"+"impactsTechnicianPayroll"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.date === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.requiredOn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requiredOn"},message:"must have required property '"+"requiredOn"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tax === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.shipping === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.items === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.vendorId !== undefined){
let data0 = data.vendorId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.typeId !== undefined){
let data1 = data.typeId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err12 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data2 = data.businessUnitId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err13 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data3 = data.inventoryLocationId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err14 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.jobId !== undefined){
let data4 = data.jobId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema33.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data5 = data.technicianId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema33.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.projectId !== undefined){
let data6 = data.projectId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema33.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data7 = data.budgetCodeId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema33.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.shipTo !== undefined){
if(!(validate23(data.shipTo, {instancePath:instancePath+"/shipTo",parentData:data,parentDataProperty:"shipTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.vendorInvoiceNumber !== undefined){
let data9 = data.vendorInvoiceNumber;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/vendorInvoiceNumber",schemaPath:"#/properties/vendorInvoiceNumber/type",keyword:"type",params:{type: schema33.properties.vendorInvoiceNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err20 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.memo !== undefined){
let data11 = data.memo;
if((typeof data11 !== "string") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema33.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.date !== undefined){
let data12 = data.date;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err22 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data13 = data.requiredOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err24 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err26 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err27 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.items !== undefined){
let data16 = data.items;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.skuId === undefined){
const err28 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data17.description === undefined){
const err29 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17.vendorPartNumber === undefined){
const err30 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "vendorPartNumber"},message:"must have required property '"+"vendorPartNumber"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17.quantity === undefined){
const err31 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.cost === undefined){
const err32 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.skuId !== undefined){
let data18 = data17.skuId;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err33 = {instancePath:instancePath+"/items/" + i0+"/skuId",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.description !== undefined){
if(!(typeof data17.description === "string")){
const err34 = {instancePath:instancePath+"/items/" + i0+"/description",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.vendorPartNumber !== undefined){
if(typeof data17.vendorPartNumber !== "string"){
const err35 = {instancePath:instancePath+"/items/" + i0+"/vendorPartNumber",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/vendorPartNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.quantity !== undefined){
if(!(typeof data17.quantity == "number")){
const err36 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.cost !== undefined){
if(!(typeof data17.cost == "number")){
const err37 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.budgetCodeId !== undefined){
let data23 = data17.budgetCodeId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err38 = {instancePath:instancePath+"/items/" + i0+"/budgetCodeId",schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/properties/budgetCodeId/type",keyword:"type",params:{type: schema36.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreatePurchaseOrderItemRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"vendorId":true,"typeId":true,"businessUnitId":true,"inventoryLocationId":true,"jobId":true,"technicianId":true,"projectId":true,"budgetCodeId":true,"shipTo":true,"vendorInvoiceNumber":true,"impactsTechnicianPayroll":true,"memo":true,"date":true,"requiredOn":true,"tax":true,"shipping":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"vendorId":true,"typeId":true,"businessUnitId":true,"inventoryLocationId":true,"jobId":true,"technicianId":true,"projectId":true,"budgetCodeId":true,"shipTo":true,"vendorInvoiceNumber":true,"impactsTechnicianPayroll":true,"memo":true,"date":true,"requiredOn":true,"tax":true,"shipping":true,"items":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_Update = validate26;
const schema37 = {"$id":"PurchaseOrders_Update","$ref":"document#/components/schemas/Inventory.V2.UpdatePurchaseOrderRequest"};
const schema38 = {"type":"object","description":"A change to a purchase order. Everything is optional.","properties":{"vendorId":{"type":"integer","format":"int64","description":"An active vendor."},"typeId":{"type":"integer","format":"int64","description":"An active purchase order type."},"businessUnitId":{"type":"integer","format":"int64","description":"An active business unit."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"jobId":{"type":"integer","format":"int64","description":"Job the order is for; brings its project and invoice along. Must exist.","x-clears":true},"technicianId":{"type":"integer","format":"int64","description":"An active technician.","x-clears":true},"projectId":{"type":"integer","format":"int64","description":"Must be the job's project if there is a job, and go with the business unit.","x-clears":true},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.UpdateAddressRequest","description":"Where to deliver; answers show only the address."},"vendorInvoiceNumber":{"type":"string","description":"The vendor's invoice number: `vendorDocumentNumber` in answers.","x-clears":true},"impactsTechnicianPayroll":{"type":"boolean","description":"Whether the order counts in the technician's pay. Never returned."},"memo":{"type":"string","format":"multiline","description":"Free text: `summary` in answers.","x-clears":true},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order; the past is allowed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":"string","format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate; zero or more."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount, zero or more."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest"},"description":"The whole new list: active items left out become inactive."}}};
const schema41 = {"type":"object","description":"A line of the new list. The id of an active item updates it; id 0, or none, adds a line. The vendor lists `id` as required, but it is not.","required":["skuId","description","vendorPartNumber","quantity","cost"],"x-enforced-required":["skuId","description","vendorPartNumber","quantity","cost"],"properties":{"id":{"type":"integer","format":"int64","description":"Id of the item to change; 0 or none adds a line."},"skuId":{"type":"integer","format":"int64","description":"Active material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"vendorPartNumber":{"type":"string","description":"The vendor's own number for the item.","x-clears":true},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Above zero."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece, zero or more."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."}}};
const schema39 = {"type":"object","description":"Where to deliver, replaced whole.","required":["description","address"],"properties":{"description":{"type":"string","description":"Name of the place."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressRequest"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.street === undefined){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.unit === undefined){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.city === undefined){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.state === undefined){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.zip === undefined){
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.country === undefined){
const err8 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.street !== undefined){
if(typeof data1.street !== "string"){
const err9 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.unit !== undefined){
if(typeof data1.unit !== "string"){
const err10 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.city !== undefined){
if(typeof data1.city !== "string"){
const err11 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err12 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.zip !== undefined){
if(typeof data1.zip !== "string"){
const err13 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.country !== undefined){
if(typeof data1.country !== "string"){
const err14 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"description":true,"address":true},"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vendorId !== undefined){
let data0 = data.vendorId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.typeId !== undefined){
let data1 = data.typeId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data2 = data.businessUnitId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data3 = data.inventoryLocationId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.jobId !== undefined){
let data4 = data.jobId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err4 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data5 = data.technicianId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err5 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.projectId !== undefined){
let data6 = data.projectId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err6 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data7 = data.budgetCodeId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema38.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.shipTo !== undefined){
if(!(validate28(data.shipTo, {instancePath:instancePath+"/shipTo",parentData:data,parentDataProperty:"shipTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.vendorInvoiceNumber !== undefined){
if(typeof data.vendorInvoiceNumber !== "string"){
const err8 = {instancePath:instancePath+"/vendorInvoiceNumber",schemaPath:"#/properties/vendorInvoiceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err9 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err10 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date !== undefined){
let data12 = data.date;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err11 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data13 = data.requiredOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err13 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err15 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err16 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.items !== undefined){
let data16 = data.items;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.skuId === undefined){
const err17 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data17.description === undefined){
const err18 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17.vendorPartNumber === undefined){
const err19 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "vendorPartNumber"},message:"must have required property '"+"vendorPartNumber"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17.quantity === undefined){
const err20 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.cost === undefined){
const err21 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data17.id !== undefined){
let data18 = data17.id;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err22 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.skuId !== undefined){
let data19 = data17.skuId;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err23 = {instancePath:instancePath+"/items/" + i0+"/skuId",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.description !== undefined){
if(!(typeof data17.description === "string")){
const err24 = {instancePath:instancePath+"/items/" + i0+"/description",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17.vendorPartNumber !== undefined){
if(typeof data17.vendorPartNumber !== "string"){
const err25 = {instancePath:instancePath+"/items/" + i0+"/vendorPartNumber",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/vendorPartNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data17.quantity !== undefined){
if(!(typeof data17.quantity == "number")){
const err26 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data17.cost !== undefined){
if(!(typeof data17.cost == "number")){
const err27 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.budgetCodeId !== undefined){
let data24 = data17.budgetCodeId;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
const err28 = {instancePath:instancePath+"/items/" + i0+"/budgetCodeId",schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/properties/budgetCodeId/type",keyword:"type",params:{type: schema41.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdatePurchaseOrderItemRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"vendorId":true,"typeId":true,"businessUnitId":true,"inventoryLocationId":true,"jobId":true,"technicianId":true,"projectId":true,"budgetCodeId":true,"shipTo":true,"vendorInvoiceNumber":true,"impactsTechnicianPayroll":true,"memo":true,"date":true,"requiredOn":true,"tax":true,"shipping":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"vendorId":true,"typeId":true,"businessUnitId":true,"inventoryLocationId":true,"jobId":true,"technicianId":true,"projectId":true,"budgetCodeId":true,"shipTo":true,"vendorInvoiceNumber":true,"impactsTechnicianPayroll":true,"memo":true,"date":true,"requiredOn":true,"tax":true,"shipping":true,"items":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_Cancel = validate31;
const schema42 = {"$id":"PurchaseOrders_Cancel","$ref":"document#/components/schemas/Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason"};
const schema43 = {"type":"object","description":"Why the order is canceled.","properties":{"canceledReason":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason","description":"Other when left out."}}};
const schema44 = {"type":"string","description":"Why a purchase order is canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canceledReason !== undefined){
let data0 = data.canceledReason;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data0 === "NotRequired") || (data0 === "Duplicate")) || (data0 === "Accidental")) || (data0 === "VendorIssue")) || (data0 === "Other")) || (data0 === "JobCanceled"))){
const err1 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Cancel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_RejectRequest = validate34;
const schema45 = {"$id":"PurchaseOrders_RejectRequest","$ref":"document#/components/schemas/Inventory.V2.PurchaseOrderRequestRejectionArgs"};
const schema46 = {"type":"object","description":"The rejection of a request.","required":["rejectionReason"],"properties":{"rejectionReason":{"$ref":"#/components/schemas/Inventory.V2.PoApprovalRejectionReason","description":"Needed."}}};
const schema47 = {"type":"string","description":"Why a request is rejected.","enum":["CostTooHigh","WrongVendor","Other"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejectionReason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejectionReason"},message:"must have required property '"+"rejectionReason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejectionReason !== undefined){
let data0 = data.rejectionReason;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "CostTooHigh") || (data0 === "WrongVendor")) || (data0 === "Other"))){
const err2 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"rejectionReason":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_RejectRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"rejectionReason":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_Create = validate37;
const schema48 = {"$id":"PurchaseOrdersMarkup_Create","$ref":"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest"};
const schema49 = {"type":"object","description":"A new markup band.","required":["from","to","percent"],"properties":{"from":{"type":"number","format":"decimal","x-scale":2,"description":"Lowest cost of the band, inclusive."},"to":{"type":"number","format":"decimal","x-scale":2,"description":"Upper end of the band, exclusive."},"percent":{"type":"number","format":"decimal","x-scale":10,"description":"Markup in percent."}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.percent === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err3 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err4 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err5 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"from":true,"to":true,"percent":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_Update = validate38;
const schema50 = {"$id":"PurchaseOrdersMarkup_Update","$ref":"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest"};
const schema51 = {"type":"object","description":"The band's new values, all three.","required":["from","to","percent"],"properties":{"from":{"type":"number","format":"decimal","x-scale":2,"description":"Lowest cost of the band, inclusive."},"to":{"type":"number","format":"decimal","x-scale":2,"description":"Upper end of the band, exclusive."},"percent":{"type":"number","format":"decimal","x-scale":10,"description":"Markup in percent."}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.percent === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err3 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err4 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err5 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"from":true,"to":true,"percent":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderTypes_Create = validate39;
const schema52 = {"$id":"PurchaseOrderTypes_Create","$ref":"document#/components/schemas/Inventory.V2.CreatePurchaseOrderTypeRequest"};
const schema53 = {"type":"object","description":"A new purchase order type.","required":["name","active","includeInPoScreen","automaticallyReceive","displayToTechnician","excludeTaxFromJobCosting","impactToTechnicianPayroll","allowTechniciansToSendPo","defaultRequiredDateDaysOffset","skipWeekends","requireJobBeforeReceipt","includeInSalesTax","isDefault","copyPurchaseOrderItemsToInvoiceWhenReceived","isDefaultForConsignment","alertSettings"],"properties":{"name":{"type":"string","description":"Not used by another type, ignoring case."},"active":{"type":"boolean","description":"Whether it is in use."},"includeInPoScreen":{"type":"boolean","description":"Whether it is offered on the order screen. Never returned."},"automaticallyReceive":{"type":"boolean","description":"Whether an order of this type is received in full the moment it is created."},"displayToTechnician":{"type":"boolean","description":"Whether technicians see the type."},"excludeTaxFromJobCosting":{"type":"boolean","description":"Whether tax stays out of job costs."},"impactToTechnicianPayroll":{"type":"boolean","description":"Whether orders of the type count in technicians' pay."},"allowTechniciansToSendPo":{"type":"boolean","description":"Whether technicians may send orders of the type."},"defaultRequiredDateDaysOffset":{"type":"integer","format":"int32","description":"Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it."},"skipWeekends":{"type":"boolean","description":"Whether that proposal skips weekends."},"requireJobBeforeReceipt":{"type":"boolean","description":"Whether receiving is refused until the order or the receipt names a job. Never returned."},"includeInSalesTax":{"type":"boolean","description":"Whether it counts for sales tax."},"isDefault":{"type":"boolean","description":"Default type. At most one is: setting it clears it on the others."},"copyPurchaseOrderItemsToInvoiceWhenReceived":{"type":"boolean","description":"Whether received items are put on the job's invoice. Never returned."},"isDefaultForConsignment":{"type":"boolean","description":"Default type for consignment. At most one is."},"landedCostMethod":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.LandedCostMethod"},{"type":"null"}],"description":"How extra costs are spread over the items."},"includeTaxInFullyLandedCost":{"type":["boolean","null"],"description":"Whether tax counts among the extra costs."},"alertSettings":{"$ref":"#/components/schemas/Inventory.PoTypeAlertSettings","description":"E-mails sent when an order of the type moves on. Never returned."}}};
const schema54 = {"type":"string","description":"How extra costs are spread over the items.","enum":["None","ByValue"]};
const schema55 = {"type":"object","description":"Who is e-mailed when an order of the type is sent or received.","required":["sendEmailToTechnicianWhenPoMovedToSend","sendEmailToTechnicianWhenPoMovedToReceived","sendEmailToPmWhenPoMovedToSend","sendEmailToPmWhenPoMovedToReceived"],"properties":{"sendEmailToTechnicianWhenPoMovedToSend":{"type":"boolean","description":"E-mail the technician when an order is sent."},"sendEmailToTechnicianWhenPoMovedToReceived":{"type":"boolean","description":"E-mail the technician when an order is received."},"sendEmailToPmWhenPoMovedToSend":{"type":"boolean","description":"E-mail the project manager when an order is sent."},"sendEmailToPmWhenPoMovedToReceived":{"type":"boolean","description":"E-mail the project manager when an order is received."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.includeInPoScreen === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includeInPoScreen"},message:"must have required property '"+"includeInPoScreen"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.automaticallyReceive === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "automaticallyReceive"},message:"must have required property '"+"automaticallyReceive"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.displayToTechnician === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayToTechnician"},message:"must have required property '"+"displayToTechnician"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.excludeTaxFromJobCosting === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excludeTaxFromJobCosting"},message:"must have required property '"+"excludeTaxFromJobCosting"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.impactToTechnicianPayroll === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impactToTechnicianPayroll"},message:"must have required property '"+"impactToTechnicianPayroll"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.allowTechniciansToSendPo === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowTechniciansToSendPo"},message:"must have required property '"+"allowTechniciansToSendPo"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.defaultRequiredDateDaysOffset === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultRequiredDateDaysOffset"},message:"must have required property '"+"defaultRequiredDateDaysOffset"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.skipWeekends === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipWeekends"},message:"must have required property '"+"skipWeekends"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.requireJobBeforeReceipt === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requireJobBeforeReceipt"},message:"must have required property '"+"requireJobBeforeReceipt"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.includeInSalesTax === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includeInSalesTax"},message:"must have required property '"+"includeInSalesTax"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.isDefault === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDefault"},message:"must have required property '"+"isDefault"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.copyPurchaseOrderItemsToInvoiceWhenReceived === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "copyPurchaseOrderItemsToInvoiceWhenReceived"},message:"must have required property '"+"copyPurchaseOrderItemsToInvoiceWhenReceived"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.isDefaultForConsignment === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDefaultForConsignment"},message:"must have required property '"+"isDefaultForConsignment"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.alertSettings === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alertSettings"},message:"must have required property '"+"alertSettings"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err17 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.includeInPoScreen !== undefined){
if(typeof data.includeInPoScreen !== "boolean"){
const err18 = {instancePath:instancePath+"/includeInPoScreen",schemaPath:"#/properties/includeInPoScreen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.automaticallyReceive !== undefined){
if(typeof data.automaticallyReceive !== "boolean"){
const err19 = {instancePath:instancePath+"/automaticallyReceive",schemaPath:"#/properties/automaticallyReceive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.displayToTechnician !== undefined){
if(typeof data.displayToTechnician !== "boolean"){
const err20 = {instancePath:instancePath+"/displayToTechnician",schemaPath:"#/properties/displayToTechnician/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.excludeTaxFromJobCosting !== undefined){
if(typeof data.excludeTaxFromJobCosting !== "boolean"){
const err21 = {instancePath:instancePath+"/excludeTaxFromJobCosting",schemaPath:"#/properties/excludeTaxFromJobCosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.impactToTechnicianPayroll !== undefined){
if(typeof data.impactToTechnicianPayroll !== "boolean"){
const err22 = {instancePath:instancePath+"/impactToTechnicianPayroll",schemaPath:"#/properties/impactToTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.allowTechniciansToSendPo !== undefined){
if(typeof data.allowTechniciansToSendPo !== "boolean"){
const err23 = {instancePath:instancePath+"/allowTechniciansToSendPo",schemaPath:"#/properties/allowTechniciansToSendPo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.defaultRequiredDateDaysOffset !== undefined){
let data8 = data.defaultRequiredDateDaysOffset;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err24 = {instancePath:instancePath+"/defaultRequiredDateDaysOffset",schemaPath:"#/properties/defaultRequiredDateDaysOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.skipWeekends !== undefined){
if(typeof data.skipWeekends !== "boolean"){
const err25 = {instancePath:instancePath+"/skipWeekends",schemaPath:"#/properties/skipWeekends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.requireJobBeforeReceipt !== undefined){
if(typeof data.requireJobBeforeReceipt !== "boolean"){
const err26 = {instancePath:instancePath+"/requireJobBeforeReceipt",schemaPath:"#/properties/requireJobBeforeReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err27 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"#/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err28 = {instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.copyPurchaseOrderItemsToInvoiceWhenReceived !== undefined){
if(typeof data.copyPurchaseOrderItemsToInvoiceWhenReceived !== "boolean"){
const err29 = {instancePath:instancePath+"/copyPurchaseOrderItemsToInvoiceWhenReceived",schemaPath:"#/properties/copyPurchaseOrderItemsToInvoiceWhenReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err30 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"#/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data15 = data.landedCostMethod;
const _errs32 = errors;
let valid1 = false;
let passing0 = null;
const _errs33 = errors;
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data15 === "None") || (data15 === "ByValue"))){
const err32 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs36 = errors;
if(data15 !== null){
const err33 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/properties/landedCostMethod/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err34 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/properties/landedCostMethod/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.includeTaxInFullyLandedCost !== undefined){
let data16 = data.includeTaxInFullyLandedCost;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err35 = {instancePath:instancePath+"/includeTaxInFullyLandedCost",schemaPath:"#/properties/includeTaxInFullyLandedCost/type",keyword:"type",params:{type: schema53.properties.includeTaxInFullyLandedCost.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.alertSettings !== undefined){
let data17 = data.alertSettings;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.sendEmailToTechnicianWhenPoMovedToSend === undefined){
const err36 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToTechnicianWhenPoMovedToSend"},message:"must have required property '"+"sendEmailToTechnicianWhenPoMovedToSend"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.sendEmailToTechnicianWhenPoMovedToReceived === undefined){
const err37 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToTechnicianWhenPoMovedToReceived"},message:"must have required property '"+"sendEmailToTechnicianWhenPoMovedToReceived"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17.sendEmailToPmWhenPoMovedToSend === undefined){
const err38 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToPmWhenPoMovedToSend"},message:"must have required property '"+"sendEmailToPmWhenPoMovedToSend"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17.sendEmailToPmWhenPoMovedToReceived === undefined){
const err39 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToPmWhenPoMovedToReceived"},message:"must have required property '"+"sendEmailToPmWhenPoMovedToReceived"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data17.sendEmailToTechnicianWhenPoMovedToSend !== undefined){
if(typeof data17.sendEmailToTechnicianWhenPoMovedToSend !== "boolean"){
const err40 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToSend",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToTechnicianWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.sendEmailToTechnicianWhenPoMovedToReceived !== undefined){
if(typeof data17.sendEmailToTechnicianWhenPoMovedToReceived !== "boolean"){
const err41 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToReceived",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToTechnicianWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.sendEmailToPmWhenPoMovedToSend !== undefined){
if(typeof data17.sendEmailToPmWhenPoMovedToSend !== "boolean"){
const err42 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToSend",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToPmWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.sendEmailToPmWhenPoMovedToReceived !== undefined){
if(typeof data17.sendEmailToPmWhenPoMovedToReceived !== "boolean"){
const err43 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToReceived",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToPmWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"name":true,"active":true,"includeInPoScreen":true,"automaticallyReceive":true,"displayToTechnician":true,"excludeTaxFromJobCosting":true,"impactToTechnicianPayroll":true,"allowTechniciansToSendPo":true,"defaultRequiredDateDaysOffset":true,"skipWeekends":true,"requireJobBeforeReceipt":true,"includeInSalesTax":true,"isDefault":true,"copyPurchaseOrderItemsToInvoiceWhenReceived":true,"isDefaultForConsignment":true,"landedCostMethod":true,"includeTaxInFullyLandedCost":true,"alertSettings":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderTypes_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"name":true,"active":true,"includeInPoScreen":true,"automaticallyReceive":true,"displayToTechnician":true,"excludeTaxFromJobCosting":true,"impactToTechnicianPayroll":true,"allowTechniciansToSendPo":true,"defaultRequiredDateDaysOffset":true,"skipWeekends":true,"requireJobBeforeReceipt":true,"includeInSalesTax":true,"isDefault":true,"copyPurchaseOrderItemsToInvoiceWhenReceived":true,"isDefaultForConsignment":true,"landedCostMethod":true,"includeTaxInFullyLandedCost":true,"alertSettings":true},"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderTypes_Update = validate42;
const schema56 = {"$id":"PurchaseOrderTypes_Update","$ref":"document#/components/schemas/Inventory.V2.UpdatePurchaseOrderTypeRequest"};
const schema57 = {"type":"object","description":"A change to a type. The vendor lists nearly everything as required; nothing is.","required":[],"x-enforced-required":[],"properties":{"active":{"type":"boolean","description":"Whether it is in use."},"name":{"type":"string","description":"Not used by another type, ignoring case."},"includeInPoScreen":{"type":"boolean","description":"Whether it is offered on the order screen. Never returned."},"automaticallyReceive":{"type":"boolean","description":"Whether an order of this type is received in full the moment it is created."},"displayToTechnician":{"type":"boolean","description":"Whether technicians see the type."},"excludeTaxFromJobCosting":{"type":"boolean","description":"Whether tax stays out of job costs."},"impactToTechnicianPayroll":{"type":"boolean","description":"Whether orders of the type count in technicians' pay."},"allowTechniciansToSendPo":{"type":"boolean","description":"Whether technicians may send orders of the type."},"defaultRequiredDateDaysOffset":{"type":"integer","format":"int32","description":"Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it."},"skipWeekends":{"type":"boolean","description":"Whether that proposal skips weekends."},"requireJobBeforeReceipt":{"type":"boolean","description":"Whether receiving is refused until the order or the receipt names a job. Never returned."},"includeInSalesTax":{"type":"boolean","description":"Whether it counts for sales tax."},"isDefault":{"type":"boolean","description":"Default type. At most one is: setting it clears it on the others."},"copyPurchaseOrderItemsToInvoiceWhenReceived":{"type":"boolean","description":"Whether received items are put on the job's invoice. Never returned."},"isDefaultForConsignment":{"type":"boolean","description":"Default type for consignment. At most one is."},"landedCostMethod":{"$ref":"#/components/schemas/Inventory.Types.LandedCostMethod","description":"How extra costs are spread over the items."},"includeTaxInFullyLandedCost":{"type":"boolean","description":"Whether tax counts among the extra costs."},"alertSettings":{"$ref":"#/components/schemas/Inventory.PoTypeAlertSettings","description":"E-mails sent when an order of the type moves on. Never returned."}}};
const schema58 = {"type":"string","description":"How extra costs are spread over the items; used when updating a type, and on bills.","enum":["None","ByValue"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err0 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.includeInPoScreen !== undefined){
if(typeof data.includeInPoScreen !== "boolean"){
const err2 = {instancePath:instancePath+"/includeInPoScreen",schemaPath:"#/properties/includeInPoScreen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.automaticallyReceive !== undefined){
if(typeof data.automaticallyReceive !== "boolean"){
const err3 = {instancePath:instancePath+"/automaticallyReceive",schemaPath:"#/properties/automaticallyReceive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.displayToTechnician !== undefined){
if(typeof data.displayToTechnician !== "boolean"){
const err4 = {instancePath:instancePath+"/displayToTechnician",schemaPath:"#/properties/displayToTechnician/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.excludeTaxFromJobCosting !== undefined){
if(typeof data.excludeTaxFromJobCosting !== "boolean"){
const err5 = {instancePath:instancePath+"/excludeTaxFromJobCosting",schemaPath:"#/properties/excludeTaxFromJobCosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.impactToTechnicianPayroll !== undefined){
if(typeof data.impactToTechnicianPayroll !== "boolean"){
const err6 = {instancePath:instancePath+"/impactToTechnicianPayroll",schemaPath:"#/properties/impactToTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.allowTechniciansToSendPo !== undefined){
if(typeof data.allowTechniciansToSendPo !== "boolean"){
const err7 = {instancePath:instancePath+"/allowTechniciansToSendPo",schemaPath:"#/properties/allowTechniciansToSendPo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.defaultRequiredDateDaysOffset !== undefined){
let data8 = data.defaultRequiredDateDaysOffset;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err8 = {instancePath:instancePath+"/defaultRequiredDateDaysOffset",schemaPath:"#/properties/defaultRequiredDateDaysOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skipWeekends !== undefined){
if(typeof data.skipWeekends !== "boolean"){
const err9 = {instancePath:instancePath+"/skipWeekends",schemaPath:"#/properties/skipWeekends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requireJobBeforeReceipt !== undefined){
if(typeof data.requireJobBeforeReceipt !== "boolean"){
const err10 = {instancePath:instancePath+"/requireJobBeforeReceipt",schemaPath:"#/properties/requireJobBeforeReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err11 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"#/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err12 = {instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.copyPurchaseOrderItemsToInvoiceWhenReceived !== undefined){
if(typeof data.copyPurchaseOrderItemsToInvoiceWhenReceived !== "boolean"){
const err13 = {instancePath:instancePath+"/copyPurchaseOrderItemsToInvoiceWhenReceived",schemaPath:"#/properties/copyPurchaseOrderItemsToInvoiceWhenReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err14 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"#/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data15 = data.landedCostMethod;
if(typeof data15 !== "string"){
const err15 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.Types.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data15 === "None") || (data15 === "ByValue"))){
const err16 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.Types.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.includeTaxInFullyLandedCost !== undefined){
if(typeof data.includeTaxInFullyLandedCost !== "boolean"){
const err17 = {instancePath:instancePath+"/includeTaxInFullyLandedCost",schemaPath:"#/properties/includeTaxInFullyLandedCost/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.alertSettings !== undefined){
let data17 = data.alertSettings;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.sendEmailToTechnicianWhenPoMovedToSend === undefined){
const err18 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToTechnicianWhenPoMovedToSend"},message:"must have required property '"+"sendEmailToTechnicianWhenPoMovedToSend"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17.sendEmailToTechnicianWhenPoMovedToReceived === undefined){
const err19 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToTechnicianWhenPoMovedToReceived"},message:"must have required property '"+"sendEmailToTechnicianWhenPoMovedToReceived"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17.sendEmailToPmWhenPoMovedToSend === undefined){
const err20 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToPmWhenPoMovedToSend"},message:"must have required property '"+"sendEmailToPmWhenPoMovedToSend"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.sendEmailToPmWhenPoMovedToReceived === undefined){
const err21 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/required",keyword:"required",params:{missingProperty: "sendEmailToPmWhenPoMovedToReceived"},message:"must have required property '"+"sendEmailToPmWhenPoMovedToReceived"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data17.sendEmailToTechnicianWhenPoMovedToSend !== undefined){
if(typeof data17.sendEmailToTechnicianWhenPoMovedToSend !== "boolean"){
const err22 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToSend",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToTechnicianWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.sendEmailToTechnicianWhenPoMovedToReceived !== undefined){
if(typeof data17.sendEmailToTechnicianWhenPoMovedToReceived !== "boolean"){
const err23 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToReceived",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToTechnicianWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.sendEmailToPmWhenPoMovedToSend !== undefined){
if(typeof data17.sendEmailToPmWhenPoMovedToSend !== "boolean"){
const err24 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToSend",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToPmWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17.sendEmailToPmWhenPoMovedToReceived !== undefined){
if(typeof data17.sendEmailToPmWhenPoMovedToReceived !== "boolean"){
const err25 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToReceived",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/properties/sendEmailToPmWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/Inventory.PoTypeAlertSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"active":true,"name":true,"includeInPoScreen":true,"automaticallyReceive":true,"displayToTechnician":true,"excludeTaxFromJobCosting":true,"impactToTechnicianPayroll":true,"allowTechniciansToSendPo":true,"defaultRequiredDateDaysOffset":true,"skipWeekends":true,"requireJobBeforeReceipt":true,"includeInSalesTax":true,"isDefault":true,"copyPurchaseOrderItemsToInvoiceWhenReceived":true,"isDefaultForConsignment":true,"landedCostMethod":true,"includeTaxInFullyLandedCost":true,"alertSettings":true},"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderTypes_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"active":true,"name":true,"includeInPoScreen":true,"automaticallyReceive":true,"displayToTechnician":true,"excludeTaxFromJobCosting":true,"impactToTechnicianPayroll":true,"allowTechniciansToSendPo":true,"defaultRequiredDateDaysOffset":true,"skipWeekends":true,"requireJobBeforeReceipt":true,"includeInSalesTax":true,"isDefault":true,"copyPurchaseOrderItemsToInvoiceWhenReceived":true,"isDefaultForConsignment":true,"landedCostMethod":true,"includeTaxInFullyLandedCost":true,"alertSettings":true},"dynamicProps":false,"dynamicItems":false};

export const Receipts_CreateReceipt = validate45;
const schema60 = {"$id":"Receipts_CreateReceipt","$ref":"document#/components/schemas/Inventory.V2.ReceivePurchaseOrderRequest"};
const schema61 = {"type":"object","description":"Goods received against one order.","required":["purchaseOrderId","dateReceived","tax","shipping","items"],"properties":{"purchaseOrderId":{"type":"integer","format":"int64","description":"The order. Unknown: 404."},"jobId":{"type":["integer","null"],"format":"int64","description":"Job to receive for, if the order names none."},"dateReceived":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the receipt: `receivedOn` in answers.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"vendorDocumentNumber":{"type":["string","null"],"description":"The vendor's invoice number: `vendorInvoiceNumber` in answers. A tenant may make it compulsory."},"memo":{"type":["string","null"],"description":"Free text."},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate; zero or more."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount, zero or more."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest"},"description":"At least one line; each order line at most once."}}};
const schema62 = {"type":"object","description":"A line received.","required":["skuId","quantity","cost"],"properties":{"purchaseOrderItemId":{"type":["integer","null"],"format":"int64","description":"An active line of the order. Left out: the first open line of the SKU, else an extra line."},"skuId":{"type":"integer","format":"int64","description":"SKU received; must be the named line's."},"description":{"type":["string","null"],"description":"Text on the line."},"vendorPartNumber":{"type":["string","null"],"description":"The vendor's own number for the item."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Above zero."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece, zero or more."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purchaseOrderId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderId"},message:"must have required property '"+"purchaseOrderId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dateReceived === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dateReceived"},message:"must have required property '"+"dateReceived"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tax === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.shipping === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.items === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.purchaseOrderId !== undefined){
let data0 = data.purchaseOrderId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.jobId !== undefined){
let data1 = data.jobId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema61.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dateReceived !== undefined){
let data2 = data.dateReceived;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/dateReceived",schemaPath:"#/properties/dateReceived/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dateReceived",schemaPath:"#/properties/dateReceived/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data3 = data.vendorDocumentNumber;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema61.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.memo !== undefined){
let data4 = data.memo;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema61.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err11 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err12 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data7 = data.budgetCodeId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema61.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.items !== undefined){
let data8 = data.items;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.skuId === undefined){
const err14 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9.quantity === undefined){
const err15 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.cost === undefined){
const err16 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.purchaseOrderItemId !== undefined){
let data10 = data9.purchaseOrderItemId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err17 = {instancePath:instancePath+"/items/" + i0+"/purchaseOrderItemId",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/purchaseOrderItemId/type",keyword:"type",params:{type: schema62.properties.purchaseOrderItemId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.skuId !== undefined){
let data11 = data9.skuId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/items/" + i0+"/skuId",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.description !== undefined){
let data12 = data9.description;
if((typeof data12 !== "string") && (data12 !== null)){
const err19 = {instancePath:instancePath+"/items/" + i0+"/description",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/description/type",keyword:"type",params:{type: schema62.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.vendorPartNumber !== undefined){
let data13 = data9.vendorPartNumber;
if((typeof data13 !== "string") && (data13 !== null)){
const err20 = {instancePath:instancePath+"/items/" + i0+"/vendorPartNumber",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/vendorPartNumber/type",keyword:"type",params:{type: schema62.properties.vendorPartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.quantity !== undefined){
if(!(typeof data9.quantity == "number")){
const err21 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.cost !== undefined){
if(!(typeof data9.cost == "number")){
const err22 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.budgetCodeId !== undefined){
let data16 = data9.budgetCodeId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err23 = {instancePath:instancePath+"/items/" + i0+"/budgetCodeId",schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/properties/budgetCodeId/type",keyword:"type",params:{type: schema62.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ReceivePurchaseOrderItemRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"purchaseOrderId":true,"jobId":true,"dateReceived":true,"vendorDocumentNumber":true,"memo":true,"tax":true,"shipping":true,"budgetCodeId":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_CreateReceipt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"purchaseOrderId":true,"jobId":true,"dateReceived":true,"vendorDocumentNumber":true,"memo":true,"tax":true,"shipping":true,"budgetCodeId":true,"items":true},"dynamicProps":false,"dynamicItems":false};

export const Receipts_UpdateCustomFields = validate48;
const schema63 = {"$id":"Receipts_UpdateCustomFields","$ref":"document#/components/schemas/Inventory.V2.CustomFieldUpdateRequest"};
const schema64 = {"type":"object","description":"Custom field values for several records, applied all or none.","required":["operations"],"properties":{"operations":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldOperationRequest"},"description":"One entry a record."}}};
const schema65 = {"type":"object","description":"The values to set on one record.","required":["objectId","customFields"],"properties":{"objectId":{"type":"integer","format":"int64","description":"Id of the record."},"customFields":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldRequest"},"description":"Values to set."}}};
const schema66 = {"type":"object","description":"A custom field by name, and its value as text.","required":["name","value"],"properties":{"name":{"type":"string","description":"Name of an existing custom field."},"value":{"type":"string","description":"As text, also for numeric fields; for a dropdown, one of its options."}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.objectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectId"},message:"must have required property '"+"objectId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customFields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.objectId !== undefined){
let data0 = data.objectId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/objectId",schemaPath:"#/properties/objectId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customFields !== undefined){
let data1 = data.customFields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err3 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.value === undefined){
const err4 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldRequest/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err5 = {instancePath:instancePath+"/customFields/" + i0+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.value !== undefined){
if(typeof data2.value !== "string"){
const err6 = {instancePath:instancePath+"/customFields/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldRequest/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"objectId":true,"customFields":true},"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_UpdateCustomFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};

export const Receipts_CancelReceipts = validate53;
const schema67 = {"$id":"Receipts_CancelReceipts","$ref":"document#/components/schemas/Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason"};
const schema68 = {"type":"object","description":"Why the receipt is canceled.","properties":{"canceledReason":{"$ref":"#/components/schemas/Inventory.V2.ReceiptCancellationReason","description":"Other when left out."}}};
const schema69 = {"type":"string","description":"Why a receipt is canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canceledReason !== undefined){
let data0 = data.canceledReason;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.ReceiptCancellationReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data0 === "NotRequired") || (data0 === "Duplicate")) || (data0 === "Accidental")) || (data0 === "VendorIssue")) || (data0 === "Other")) || (data0 === "JobCanceled"))){
const err1 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.ReceiptCancellationReason/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_CancelReceipts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};

export const Returns_CreateReturn = validate56;
const schema70 = {"$id":"Returns_CreateReturn","$ref":"document#/components/schemas/Inventory.V2.CreateInventoryReturnRequest"};
const schema71 = {"type":"object","description":"A new return.","required":["vendorId","returnTypeId","businessUnitId","inventoryLocationId","returnDate","tax","shipping","restockingFee"],"properties":{"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job. Must exist."},"purchaseOrderId":{"type":["integer","null"],"format":"int64","description":"Order the goods were received on. Unknown: 404."},"returnTypeId":{"type":"integer","format":"int64","description":"Kind of return; may make it CreditReceived at once."},"businessUnitId":{"type":"integer","format":"int64","description":"The business unit it is booked to."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."},"referenceNumber":{"type":["string","null"],"description":"A number of your own or the vendor's."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"returnDate":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the return.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"memo":{"type":["string","null"],"description":"Free text."},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate; zero or more."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount, zero or more."},"restockingFee":{"type":"number","format":"decimal","x-scale":2,"description":"What the vendor keeps back, zero or more; subtracted from the return's amount."},"items":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest"},"description":"The lines to return."}}};
const schema72 = {"type":"object","description":"A line to return.","required":["skuId","quantity","cost"],"properties":{"skuId":{"type":"integer","format":"int64","description":"Active material or equipment of the pricebook."},"description":{"type":["string","null"],"description":"Text on the line; may hold HTML."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Above zero."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece, zero or more."},"shipmentItemId":{"type":["integer","null"],"format":"int64","description":"Shipment line, if the goods came by one."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vendorId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.returnTypeId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnTypeId"},message:"must have required property '"+"returnTypeId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.businessUnitId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.returnDate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnDate"},message:"must have required property '"+"returnDate"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tax === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.shipping === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.restockingFee === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restockingFee"},message:"must have required property '"+"restockingFee"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.vendorId !== undefined){
let data0 = data.vendorId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.jobId !== undefined){
let data1 = data.jobId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err9 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema71.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data2 = data.purchaseOrderId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema71.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.returnTypeId !== undefined){
let data3 = data.returnTypeId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data4 = data.businessUnitId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err12 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data5 = data.budgetCodeId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema71.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
let data6 = data.referenceNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: schema71.properties.referenceNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data7 = data.inventoryLocationId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data8 = data.returnDate;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err16 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.memo !== undefined){
let data9 = data.memo;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema71.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err19 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err20 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.restockingFee !== undefined){
if(!(typeof data.restockingFee == "number")){
const err21 = {instancePath:instancePath+"/restockingFee",schemaPath:"#/properties/restockingFee/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.items !== undefined){
let data13 = data.items;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err22 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema71.properties.items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.skuId === undefined){
const err23 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.quantity === undefined){
const err24 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.cost === undefined){
const err25 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14.skuId !== undefined){
let data15 = data14.skuId;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err26 = {instancePath:instancePath+"/items/" + i0+"/skuId",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.description !== undefined){
let data16 = data14.description;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/items/" + i0+"/description",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/description/type",keyword:"type",params:{type: schema72.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.quantity !== undefined){
if(!(typeof data14.quantity == "number")){
const err28 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.cost !== undefined){
if(!(typeof data14.cost == "number")){
const err29 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.shipmentItemId !== undefined){
let data19 = data14.shipmentItemId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err30 = {instancePath:instancePath+"/items/" + i0+"/shipmentItemId",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/shipmentItemId/type",keyword:"type",params:{type: schema72.properties.shipmentItemId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.budgetCodeId !== undefined){
let data20 = data14.budgetCodeId;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err31 = {instancePath:instancePath+"/items/" + i0+"/budgetCodeId",schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/properties/budgetCodeId/type",keyword:"type",params:{type: schema72.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CreateInventoryReturnItemRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"vendorId":true,"jobId":true,"purchaseOrderId":true,"returnTypeId":true,"businessUnitId":true,"budgetCodeId":true,"referenceNumber":true,"inventoryLocationId":true,"returnDate":true,"memo":true,"tax":true,"shipping":true,"restockingFee":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_CreateReturn" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"vendorId":true,"jobId":true,"purchaseOrderId":true,"returnTypeId":true,"businessUnitId":true,"budgetCodeId":true,"referenceNumber":true,"inventoryLocationId":true,"returnDate":true,"memo":true,"tax":true,"shipping":true,"restockingFee":true,"items":true},"dynamicProps":false,"dynamicItems":false};

export const Returns_UpdateCustomFields = validate59;
const schema73 = {"$id":"Returns_UpdateCustomFields","$ref":"document#/components/schemas/Inventory.V2.CustomFieldUpdateRequest"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_UpdateCustomFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};

export const Returns_Update = validate63;
const schema75 = {"$id":"Returns_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateReturnRequest"};
const schema76 = {"type":"object","description":"A change to a return. Everything is optional.","properties":{"returnTypeId":{"type":"integer","format":"int64","description":"The return type."},"businessUnitId":{"type":"integer","format":"int64","description":"The business unit it is booked to."},"referenceNumber":{"type":"string","description":"A number of your own or the vendor's."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id.","x-clears":true},"returnDate":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the return.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"memo":{"type":"string","description":"Free text.","x-clears":true},"tax":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate; zero or more."},"shipping":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Shipping as an amount, zero or more."},"restockingFee":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"What the vendor keeps back, zero or more; subtracted from the return's amount."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.UpdateReturnItemModel"},"description":"The whole new list: active items left out become inactive."},"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};
const schema77 = {"type":"object","description":"A line of the new list. The id of an active item updates it; id 0, or none, adds a line.","required":["skuId","quantity","cost"],"x-enforced-required":["skuId","quantity","cost"],"properties":{"id":{"type":"integer","format":"int64","description":"Id of the item to change; 0 or none adds a line."},"skuId":{"type":"integer","format":"int64","description":"Active material or equipment of the pricebook."},"itemDescription":{"type":["string","null"],"format":"html","description":"Text on the line; may hold HTML. Called `description` on create and in answers."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Above zero."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece, zero or more."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code. Must exist."}}};
const schema78 = {"type":"object","description":"A change to the external data kept under one application GUID.","required":["applicationGuid","externalData"],"properties":{"patchMode":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.ExternalDataPatchMode"},{"type":"null"}],"description":"Replace when left out."},"applicationGuid":{"type":"string","format":"guid","description":"GUID of the application the data belongs to.","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},"externalData":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateModel"},"description":"Keys and values; keys not blank, each once."}}};
const schema79 = {"type":"string","description":"Replace drops all keys stored under the GUID first; Merge sets the given keys and deletes those given with null.","enum":["Replace","Merge"]};
const schema80 = {"type":"object","description":"A key and its new value.","required":["key"],"properties":{"key":{"type":"string","description":"Not blank; once in a request."},"value":{"type":["string","null"],"description":"Null deletes the key when merging."}}};
const pattern11 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationGuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicationGuid"},message:"must have required property '"+"applicationGuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.externalData === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.patchMode !== undefined){
let data0 = data.patchMode;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/patchMode",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataPatchMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "Replace") || (data0 === "Merge"))){
const err3 = {instancePath:instancePath+"/patchMode",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataPatchMode/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 !== null){
const err4 = {instancePath:instancePath+"/patchMode",schemaPath:"#/properties/patchMode/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/patchMode",schemaPath:"#/properties/patchMode/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.applicationGuid !== undefined){
let data1 = data.applicationGuid;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err6 = {instancePath:instancePath+"/applicationGuid",schemaPath:"#/properties/applicationGuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/applicationGuid",schemaPath:"#/properties/applicationGuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalData !== undefined){
let data2 = data.externalData;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
const err8 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataUpdateModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
const err9 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataUpdateModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataUpdateModel/properties/value/type",keyword:"type",params:{type: schema80.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataUpdateModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"patchMode":true,"applicationGuid":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnTypeId !== undefined){
let data0 = data.returnTypeId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data1 = data.businessUnitId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err2 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data3 = data.inventoryLocationId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data4 = data.returnDate;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err4 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err6 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tax !== undefined){
let data6 = data.tax;
if((!(typeof data6 == "number")) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: schema76.properties.tax.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.shipping !== undefined){
let data7 = data.shipping;
if((!(typeof data7 == "number")) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: schema76.properties.shipping.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.restockingFee !== undefined){
let data8 = data.restockingFee;
if((!(typeof data8 == "number")) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/restockingFee",schemaPath:"#/properties/restockingFee/type",keyword:"type",params:{type: schema76.properties.restockingFee.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data9 = data.budgetCodeId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema76.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.items !== undefined){
let data10 = data.items;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.skuId === undefined){
const err11 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data11.quantity === undefined){
const err12 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.cost === undefined){
const err13 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err14 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.skuId !== undefined){
let data13 = data11.skuId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err15 = {instancePath:instancePath+"/items/" + i0+"/skuId",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.itemDescription !== undefined){
let data14 = data11.itemDescription;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/items/" + i0+"/itemDescription",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/itemDescription/type",keyword:"type",params:{type: schema77.properties.itemDescription.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.quantity !== undefined){
if(!(typeof data11.quantity == "number")){
const err17 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.cost !== undefined){
if(!(typeof data11.cost == "number")){
const err18 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.budgetCodeId !== undefined){
let data17 = data11.budgetCodeId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/items/" + i0+"/budgetCodeId",schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/properties/budgetCodeId/type",keyword:"type",params:{type: schema77.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Inventory.V2.UpdateReturnItemModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"returnTypeId":true,"businessUnitId":true,"referenceNumber":true,"inventoryLocationId":true,"returnDate":true,"memo":true,"tax":true,"shipping":true,"restockingFee":true,"budgetCodeId":true,"items":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"returnTypeId":true,"businessUnitId":true,"referenceNumber":true,"inventoryLocationId":true,"returnDate":true,"memo":true,"tax":true,"shipping":true,"restockingFee":true,"budgetCodeId":true,"items":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Returns_Cancel = validate68;
const schema81 = {"$id":"Returns_Cancel","$ref":"document#/components/schemas/Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason"};
const schema82 = {"type":"object","description":"Why the return is canceled.","properties":{"canceledReason":{"$ref":"#/components/schemas/Inventory.V2.ReturnCancellationReason","description":"Other when left out."}}};
const schema83 = {"type":"string","description":"Why a return is canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canceledReason !== undefined){
let data0 = data.canceledReason;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.ReturnCancellationReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data0 === "NotRequired") || (data0 === "Duplicate")) || (data0 === "Accidental")) || (data0 === "VendorIssue")) || (data0 === "Other")) || (data0 === "JobCanceled"))){
const err1 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.ReturnCancellationReason/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_Cancel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"canceledReason":true},"dynamicProps":false,"dynamicItems":false};

export const ReturnTypes_Create = validate71;
const schema84 = {"$id":"ReturnTypes_Create","$ref":"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest"};
const schema85 = {"type":"object","description":"A new return type.","required":["name","automaticallyReceiveVendorCredit","includeInSalesTax","isDefault","isDefaultForConsignment"],"properties":{"name":{"type":"string","description":"Not used by another type, ignoring case."},"automaticallyReceiveVendorCredit":{"type":"boolean","description":"Whether a return of this type is CreditReceived the moment it is created."},"includeInSalesTax":{"type":"boolean","description":"Whether it counts for sales tax."},"isDefault":{"type":"boolean","description":"Default type. At most one is: setting it clears it on the others."},"isDefaultForConsignment":{"type":"boolean","description":"Default type for consignment. At most one is."}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnTypes_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.automaticallyReceiveVendorCredit === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "automaticallyReceiveVendorCredit"},message:"must have required property '"+"automaticallyReceiveVendorCredit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.includeInSalesTax === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "includeInSalesTax"},message:"must have required property '"+"includeInSalesTax"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isDefault === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "isDefault"},message:"must have required property '"+"isDefault"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isDefaultForConsignment === undefined){
const err4 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "isDefaultForConsignment"},message:"must have required property '"+"isDefaultForConsignment"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.automaticallyReceiveVendorCredit !== undefined){
if(typeof data.automaticallyReceiveVendorCredit !== "boolean"){
const err6 = {instancePath:instancePath+"/automaticallyReceiveVendorCredit",schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/properties/automaticallyReceiveVendorCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err7 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err8 = {instancePath:instancePath+"/isDefault",schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err9 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.CreateReturnTypeRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"name":true,"automaticallyReceiveVendorCredit":true,"includeInSalesTax":true,"isDefault":true,"isDefaultForConsignment":true},"dynamicProps":false,"dynamicItems":false};

export const ReturnTypes_Update = validate72;
const schema86 = {"$id":"ReturnTypes_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest"};
const schema87 = {"type":"object","description":"A change to a return type.","required":["id"],"properties":{"id":{"type":"integer","format":"int64","description":"Id of the type, as in the path."},"active":{"type":"boolean","description":"Whether it is in use."},"name":{"type":"string","description":"Not used by another type, ignoring case."},"automaticallyReceiveVendorCredit":{"type":"boolean","description":"Whether a return of this type is CreditReceived the moment it is created."},"includeInSalesTax":{"type":"boolean","description":"Whether it counts for sales tax."},"isDefault":{"type":"boolean","description":"Default type. At most one is: setting it clears it on the others."},"isDefaultForConsignment":{"type":"boolean","description":"Default type for consignment. At most one is."}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnTypes_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err2 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.automaticallyReceiveVendorCredit !== undefined){
if(typeof data.automaticallyReceiveVendorCredit !== "boolean"){
const err4 = {instancePath:instancePath+"/automaticallyReceiveVendorCredit",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/automaticallyReceiveVendorCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err5 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err6 = {instancePath:instancePath+"/isDefault",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err7 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.UpdateReturnTypeRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"id":true,"active":true,"name":true,"automaticallyReceiveVendorCredit":true,"includeInSalesTax":true,"isDefault":true,"isDefaultForConsignment":true},"dynamicProps":false,"dynamicItems":false};

export const Vendors_Create = validate73;
const schema88 = {"$id":"Vendors_Create","$ref":"document#/components/schemas/Inventory.V2.CreateVendorRequest"};
const schema89 = {"type":"object","description":"A new vendor.","required":["name","active","isTruckReplenishment","taxRate","restrictedMobileCreation","address"],"properties":{"name":{"type":"string","description":"Not blank. It need not be unique."},"active":{"type":"boolean","description":"Whether it is in use."},"memo":{"type":["string","null"],"format":"multiline","description":"Free text."},"firstName":{"type":["string","null"],"description":"First name of the primary contact; shown in `contactInfo`, like the next four."},"lastName":{"type":["string","null"]},"phone":{"type":["string","null"]},"email":{"type":["string","null"]},"fax":{"type":["string","null"]},"isTruckReplenishment":{"type":"boolean","description":"Whether the vendor restocks trucks."},"deliveryOption":{"oneOf":[{"$ref":"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption"},{"type":"null"}],"description":"How orders reach the vendor; Manual when left out."},"taxRate":{"type":"number","format":"decimal","x-scale":10,"description":"Default tax rate of the vendor's orders, zero or more; `defaultTaxRate` in answers."},"restrictedMobileCreation":{"type":"boolean","description":"Whether technicians may not create orders with this vendor; `isMobileCreationRestricted` in answers."},"vendorQuickbooksItem":{"type":["string","null"],"description":"QuickBooks item name. Never returned."},"paymentTermId":{"type":["integer","null"],"format":"int64","description":"Payment term. Must exist; never returned."},"remittanceVendorId":{"type":["integer","null"],"format":"int64","description":"Vendor to pay instead; not the vendor itself. Never returned."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressRequest","description":"The main address, all six parts."},"externalData":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.ExternalDataCreateRequest"},{"type":"null"}],"description":"Values to keep under your application's GUID."},"tags":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.TagRequest"},"description":"Tags. Never returned."},"vendorContacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CreateVendorContactRequest"},"description":"E-mail recipients of orders. Never returned."}}};
const schema90 = {"type":"string","description":"How orders reach the vendor.","enum":["Manual","EmailAsExcel","EmailAsPdf","EmailAsPdfRollupView","Electronic","MarkAsSent","EmailAsExcelAndPdf","VendorPortal"]};
const schema94 = {"type":"object","description":"A tag by its type. Never returned.","required":["tagTypeId"],"properties":{"tagTypeId":{"type":"integer","format":"int64","description":"Tag type. Must exist."}}};
const schema95 = {"type":"object","description":"An e-mail recipient for orders. Never returned.","required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string"}}};
const schema92 = {"type":"object","description":"External data for a new record, kept under your application's GUID.","required":["applicationGuid","externalData"],"properties":{"applicationGuid":{"type":"string","format":"guid","description":"GUID of the application the data belongs to.","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},"externalData":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"description":"Keys and values; keys not blank, each once."}}};
const schema93 = {"type":"object","description":"A key and its value.","required":["key","value"],"properties":{"key":{"type":"string","description":"Not blank; once in a request."},"value":{"type":"string"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationGuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicationGuid"},message:"must have required property '"+"applicationGuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.externalData === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.applicationGuid !== undefined){
let data0 = data.applicationGuid;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = {instancePath:instancePath+"/applicationGuid",schemaPath:"#/properties/applicationGuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/applicationGuid",schemaPath:"#/properties/applicationGuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.externalData !== undefined){
let data1 = data.externalData;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err4 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.value === undefined){
const err5 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
const err6 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.value !== undefined){
if(typeof data2.value !== "string"){
const err7 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"applicationGuid":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.isTruckReplenishment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isTruckReplenishment"},message:"must have required property '"+"isTruckReplenishment"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.taxRate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxRate"},message:"must have required property '"+"taxRate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.restrictedMobileCreation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restrictedMobileCreation"},message:"must have required property '"+"restrictedMobileCreation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.address === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err7 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.memo !== undefined){
let data2 = data.memo;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema89.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.firstName !== undefined){
let data3 = data.firstName;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: schema89.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lastName !== undefined){
let data4 = data.lastName;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: schema89.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema89.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema89.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fax !== undefined){
let data7 = data.fax;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: schema89.properties.fax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err14 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
let data9 = data.deliveryOption;
const _errs20 = errors;
let valid1 = false;
let passing0 = null;
const _errs21 = errors;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((data9 === "Manual") || (data9 === "EmailAsExcel")) || (data9 === "EmailAsPdf")) || (data9 === "EmailAsPdfRollupView")) || (data9 === "Electronic")) || (data9 === "MarkAsSent")) || (data9 === "EmailAsExcelAndPdf")) || (data9 === "VendorPortal"))){
const err16 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data9 !== null){
const err17 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/properties/deliveryOption/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err18 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/properties/deliveryOption/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.taxRate !== undefined){
if(!(typeof data.taxRate == "number")){
const err19 = {instancePath:instancePath+"/taxRate",schemaPath:"#/properties/taxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.restrictedMobileCreation !== undefined){
if(typeof data.restrictedMobileCreation !== "boolean"){
const err20 = {instancePath:instancePath+"/restrictedMobileCreation",schemaPath:"#/properties/restrictedMobileCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendorQuickbooksItem !== undefined){
let data12 = data.vendorQuickbooksItem;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/vendorQuickbooksItem",schemaPath:"#/properties/vendorQuickbooksItem/type",keyword:"type",params:{type: schema89.properties.vendorQuickbooksItem.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.paymentTermId !== undefined){
let data13 = data.paymentTermId;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err22 = {instancePath:instancePath+"/paymentTermId",schemaPath:"#/properties/paymentTermId/type",keyword:"type",params:{type: schema89.properties.paymentTermId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.remittanceVendorId !== undefined){
let data14 = data.remittanceVendorId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err23 = {instancePath:instancePath+"/remittanceVendorId",schemaPath:"#/properties/remittanceVendorId/type",keyword:"type",params:{type: schema89.properties.remittanceVendorId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.address !== undefined){
let data15 = data.address;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.street === undefined){
const err24 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data15.unit === undefined){
const err25 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data15.city === undefined){
const err26 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15.state === undefined){
const err27 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15.zip === undefined){
const err28 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15.country === undefined){
const err29 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.street !== undefined){
if(typeof data15.street !== "string"){
const err30 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.unit !== undefined){
if(typeof data15.unit !== "string"){
const err31 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.city !== undefined){
if(typeof data15.city !== "string"){
const err32 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.state !== undefined){
if(typeof data15.state !== "string"){
const err33 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.zip !== undefined){
if(typeof data15.zip !== "string"){
const err34 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.country !== undefined){
if(typeof data15.country !== "string"){
const err35 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.externalData !== undefined){
let data22 = data.externalData;
const _errs52 = errors;
let valid5 = false;
let passing1 = null;
const _errs53 = errors;
if(!(validate75(data22, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid1 = _errs53 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
var props0 = {};
props0.applicationGuid = true;
props0.externalData = true;
}
const _errs54 = errors;
if(data22 !== null){
const err37 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err38 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.tags !== undefined){
let data23 = data.tags;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err39 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema89.properties.tags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.tagTypeId === undefined){
const err40 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Inventory.V2.TagRequest/required",keyword:"required",params:{missingProperty: "tagTypeId"},message:"must have required property '"+"tagTypeId"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data24.tagTypeId !== undefined){
let data25 = data24.tagTypeId;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err41 = {instancePath:instancePath+"/tags/" + i0+"/tagTypeId",schemaPath:"#/components/schemas/Inventory.V2.TagRequest/properties/tagTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Inventory.V2.TagRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data.vendorContacts !== undefined){
let data26 = data.vendorContacts;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err43 = {instancePath:instancePath+"/vendorContacts",schemaPath:"#/properties/vendorContacts/type",keyword:"type",params:{type: schema89.properties.vendorContacts.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err44 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CreateVendorContactRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27.email === undefined){
const err45 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CreateVendorContactRequest/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
const err46 = {instancePath:instancePath+"/vendorContacts/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CreateVendorContactRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.email !== undefined){
if(typeof data27.email !== "string"){
const err47 = {instancePath:instancePath+"/vendorContacts/" + i1+"/email",schemaPath:"#/components/schemas/Inventory.V2.CreateVendorContactRequest/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CreateVendorContactRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"name":true,"active":true,"memo":true,"firstName":true,"lastName":true,"phone":true,"email":true,"fax":true,"isTruckReplenishment":true,"deliveryOption":true,"taxRate":true,"restrictedMobileCreation":true,"vendorQuickbooksItem":true,"paymentTermId":true,"remittanceVendorId":true,"address":true,"externalData":true,"tags":true,"vendorContacts":true},"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"name":true,"active":true,"memo":true,"firstName":true,"lastName":true,"phone":true,"email":true,"fax":true,"isTruckReplenishment":true,"deliveryOption":true,"taxRate":true,"restrictedMobileCreation":true,"vendorQuickbooksItem":true,"paymentTermId":true,"remittanceVendorId":true,"address":true,"externalData":true,"tags":true,"vendorContacts":true},"dynamicProps":false,"dynamicItems":false};

export const Vendors_UpdateCustomFields = validate78;
const schema96 = {"$id":"Vendors_UpdateCustomFields","$ref":"document#/components/schemas/Inventory.V2.CustomFieldUpdateRequest"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_UpdateCustomFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};

export const Vendors_Update = validate82;
const schema98 = {"$id":"Vendors_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateVendorRequest"};
const schema99 = {"type":"object","description":"A change to a vendor. Everything is optional.","properties":{"name":{"type":"string"},"active":{"type":"boolean","description":"Whether it is in use."},"memo":{"type":"string","format":"multiline","description":"Free text.","x-clears":true},"firstName":{"type":"string","x-clears":true},"lastName":{"type":"string","x-clears":true},"phone":{"type":"string","x-clears":true},"email":{"type":"string","x-clears":true},"fax":{"type":"string","x-clears":true},"isTruckReplenishment":{"type":"boolean","description":"Whether the vendor restocks trucks."},"deliveryOption":{"$ref":"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption","description":"How orders reach the vendor."},"taxRate":{"type":"number","format":"decimal","x-scale":10,"description":"Default tax rate of the vendor's orders, zero or more; `defaultTaxRate` in answers."},"restrictedMobileCreation":{"type":"boolean","description":"Whether technicians may not create orders with this vendor; `isMobileCreationRestricted` in answers."},"vendorQuickbooksItem":{"type":"string","description":"QuickBooks item name. Never returned.","x-clears":true},"paymentTermId":{"type":"integer","format":"int64","description":"Payment term. Must exist; never returned.","x-clears":true},"remittanceVendorId":{"type":"integer","format":"int64","description":"Vendor to pay instead; not the vendor itself. Never returned.","x-clears":true},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressRequest","description":"Replaces the whole address."},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.TagRequest"},"description":"Tags. Never returned."},"vendorContacts":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.UpdateVendorContactRequest"},"description":"The whole new list: contacts left out are removed."},"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};
const schema103 = {"type":"object","description":"An e-mail recipient: with an id it changes that contact, without one it is added.","required":["name","email"],"properties":{"id":{"type":["integer","null"],"format":"int64"},"name":{"type":"string"},"email":{"type":"string"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err1 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err2 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err3 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err4 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fax !== undefined){
if(typeof data.fax !== "string"){
const err7 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err8 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
let data9 = data.deliveryOption;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data9 === "Manual") || (data9 === "EmailAsExcel")) || (data9 === "EmailAsPdf")) || (data9 === "EmailAsPdfRollupView")) || (data9 === "Electronic")) || (data9 === "MarkAsSent")) || (data9 === "EmailAsExcelAndPdf")) || (data9 === "VendorPortal"))){
const err10 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.taxRate !== undefined){
if(!(typeof data.taxRate == "number")){
const err11 = {instancePath:instancePath+"/taxRate",schemaPath:"#/properties/taxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.restrictedMobileCreation !== undefined){
if(typeof data.restrictedMobileCreation !== "boolean"){
const err12 = {instancePath:instancePath+"/restrictedMobileCreation",schemaPath:"#/properties/restrictedMobileCreation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.vendorQuickbooksItem !== undefined){
if(typeof data.vendorQuickbooksItem !== "string"){
const err13 = {instancePath:instancePath+"/vendorQuickbooksItem",schemaPath:"#/properties/vendorQuickbooksItem/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.paymentTermId !== undefined){
let data13 = data.paymentTermId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err14 = {instancePath:instancePath+"/paymentTermId",schemaPath:"#/properties/paymentTermId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.remittanceVendorId !== undefined){
let data14 = data.remittanceVendorId;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err15 = {instancePath:instancePath+"/remittanceVendorId",schemaPath:"#/properties/remittanceVendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.address !== undefined){
let data15 = data.address;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.street === undefined){
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data15.unit === undefined){
const err17 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data15.city === undefined){
const err18 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data15.state === undefined){
const err19 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data15.zip === undefined){
const err20 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data15.country === undefined){
const err21 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data15.street !== undefined){
if(typeof data15.street !== "string"){
const err22 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/street/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.unit !== undefined){
if(typeof data15.unit !== "string"){
const err23 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.city !== undefined){
if(typeof data15.city !== "string"){
const err24 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.state !== undefined){
if(typeof data15.state !== "string"){
const err25 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.zip !== undefined){
if(typeof data15.zip !== "string"){
const err26 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.country !== undefined){
if(typeof data15.country !== "string"){
const err27 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tags !== undefined){
let data22 = data.tags;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.tagTypeId === undefined){
const err29 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Inventory.V2.TagRequest/required",keyword:"required",params:{missingProperty: "tagTypeId"},message:"must have required property '"+"tagTypeId"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data23.tagTypeId !== undefined){
let data24 = data23.tagTypeId;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err30 = {instancePath:instancePath+"/tags/" + i0+"/tagTypeId",schemaPath:"#/components/schemas/Inventory.V2.TagRequest/properties/tagTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Inventory.V2.TagRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.vendorContacts !== undefined){
let data25 = data.vendorContacts;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err33 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.email === undefined){
const err34 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.id !== undefined){
let data27 = data26.id;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err35 = {instancePath:instancePath+"/vendorContacts/" + i1+"/id",schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/properties/id/type",keyword:"type",params:{type: schema103.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err36 = {instancePath:instancePath+"/vendorContacts/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data26.email !== undefined){
if(typeof data26.email !== "string"){
const err37 = {instancePath:instancePath+"/vendorContacts/" + i1+"/email",schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/vendorContacts/" + i1,schemaPath:"#/components/schemas/Inventory.V2.UpdateVendorContactRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/vendorContacts",schemaPath:"#/properties/vendorContacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"name":true,"active":true,"memo":true,"firstName":true,"lastName":true,"phone":true,"email":true,"fax":true,"isTruckReplenishment":true,"deliveryOption":true,"taxRate":true,"restrictedMobileCreation":true,"vendorQuickbooksItem":true,"paymentTermId":true,"remittanceVendorId":true,"address":true,"tags":true,"vendorContacts":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"name":true,"active":true,"memo":true,"firstName":true,"lastName":true,"phone":true,"email":true,"fax":true,"isTruckReplenishment":true,"deliveryOption":true,"taxRate":true,"restrictedMobileCreation":true,"vendorQuickbooksItem":true,"paymentTermId":true,"remittanceVendorId":true,"address":true,"tags":true,"vendorContacts":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Trucks_Create = validate86;
const schema104 = {"$id":"Trucks_Create","$ref":"document#/components/schemas/Inventory.V2.CreateTruckRequest"};
const schema105 = {"type":"object","description":"A new truck.","required":["name","warehouseId"],"properties":{"name":{"type":"string","description":"Not used by another truck."},"memo":{"type":["string","null"],"format":"multiline","description":"Free text."},"warehouseId":{"type":"integer","format":"int64","description":"Warehouse the truck belongs to. Must exist."},"templateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `inventoryTemplateId` in answers."},"technicianIds":{"type":["array","null"],"items":{"type":"integer","format":"int64"},"description":"Technicians on the truck."},"externalData":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.ExternalDataCreateRequest"},{"type":"null"}],"description":"Values to keep under your application's GUID."}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.warehouseId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warehouseId"},message:"must have required property '"+"warehouseId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.memo !== undefined){
let data1 = data.memo;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema105.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.warehouseId !== undefined){
let data2 = data.warehouseId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/warehouseId",schemaPath:"#/properties/warehouseId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.templateId !== undefined){
let data3 = data.templateId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/type",keyword:"type",params:{type: schema105.properties.templateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.technicianIds !== undefined){
let data4 = data.technicianIds;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/technicianIds",schemaPath:"#/properties/technicianIds/type",keyword:"type",params:{type: schema105.properties.technicianIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/technicianIds/" + i0,schemaPath:"#/properties/technicianIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.externalData !== undefined){
let data6 = data.externalData;
const _errs14 = errors;
let valid3 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate75(data6, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.applicationGuid = true;
props0.externalData = true;
}
const _errs16 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"name":true,"memo":true,"warehouseId":true,"templateId":true,"technicianIds":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Trucks_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"name":true,"memo":true,"warehouseId":true,"templateId":true,"technicianIds":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Trucks_Update = validate90;
const schema106 = {"$id":"Trucks_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateTruckRequest"};
const schema107 = {"type":"object","description":"A change to a truck. Everything is optional.","properties":{"name":{"type":"string"},"active":{"type":"boolean","description":"Whether it is in use."},"memo":{"type":"string","description":"Free text.","x-clears":true},"warehouseId":{"type":"integer","format":"int64","description":"Warehouse the truck belongs to. Must exist.","x-clears":true},"templateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `inventoryTemplateId` in answers."},"technicianIds":{"type":"array","items":{"type":"integer","format":"int64"},"description":"Replaces the whole list."},"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err1 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err2 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.warehouseId !== undefined){
let data3 = data.warehouseId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/warehouseId",schemaPath:"#/properties/warehouseId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.templateId !== undefined){
let data4 = data.templateId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/type",keyword:"type",params:{type: schema107.properties.templateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.technicianIds !== undefined){
let data5 = data.technicianIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err5 = {instancePath:instancePath+"/technicianIds/" + i0,schemaPath:"#/properties/technicianIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/technicianIds",schemaPath:"#/properties/technicianIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"name":true,"active":true,"memo":true,"warehouseId":true,"templateId":true,"technicianIds":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Trucks_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"name":true,"active":true,"memo":true,"warehouseId":true,"templateId":true,"technicianIds":true,"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Warehouses_Update = validate94;
const schema108 = {"$id":"Warehouses_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateWarehouseRequest"};
const schema109 = {"type":"object","description":"A change to a warehouse: external data only.","properties":{"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Warehouses_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Transfers_UpdateCustomFields = validate98;
const schema110 = {"$id":"Transfers_UpdateCustomFields","$ref":"document#/components/schemas/Inventory.V2.CustomFieldUpdateRequest"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transfers_UpdateCustomFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};

export const Transfers_Update = validate102;
const schema112 = {"$id":"Transfers_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateTransferRequest"};
const schema113 = {"type":"object","description":"A change to a transfer: external data only.","properties":{"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transfers_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};

export const Adjustments_UpdateCustomFields = validate106;
const schema114 = {"$id":"Adjustments_UpdateCustomFields","$ref":"document#/components/schemas/Inventory.V2.CustomFieldUpdateRequest"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Adjustments_UpdateCustomFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"operations":true},"dynamicProps":false,"dynamicItems":false};

export const Adjustments_Update = validate110;
const schema116 = {"$id":"Adjustments_Update","$ref":"document#/components/schemas/Inventory.V2.UpdateAdjustmentRequest"};
const schema117 = {"type":"object","description":"A change to an adjustment: external data only.","properties":{"externalData":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataUpdateRequest","description":"A change to the values kept under your application's GUID."}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalData !== undefined){
if(!(validate65(data.externalData, {instancePath:instancePath+"/externalData",parentData:data,parentDataProperty:"externalData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Adjustments_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"externalData":true},"dynamicProps":false,"dynamicItems":false};

